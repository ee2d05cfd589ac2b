/** The style of a report: light and dark on a screen, light on letter paper. Nothing of it comes from an input. */
const LIGHT = `--ink:#1a2027;--soft:#4a5460;--page:#fff;--card:#f4f6f8;--line:#d3d9e0;--link:#0b57a4;
--met:#0d6339;--notMet:#a31c17;--undetermined:#835000;--notApplicable:#4a5460;
--c0:#0b6670;--c1:#b04a00;--c2:#6a3fa0;--c3:#2f5d1c;--c4:#93305f;--on:#fff;--void:#e3e8ed`;
const DARK = `--ink:#e9edf1;--soft:#b1bbc5;--page:#14181d;--card:#1d232a;--line:#3b4550;--link:#8fc4ff;
--met:#63d396;--notMet:#ff9189;--undetermined:#f3bd57;--notApplicable:#b1bbc5;
--c0:#58c4cf;--c1:#ffa45c;--c2:#c7a6f5;--c3:#9bd07f;--c4:#f29ac4;--on:#14181d;--void:#2b333c`;

const TEXT = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;padding:1.5rem 1.25rem 3rem;max-width:56rem;background:var(--page);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere;hyphens:none}
.patterns{position:absolute}
.skip{position:absolute;left:-200vw}
.skip:focus{left:1rem;top:.5rem;background:var(--page);padding:.5rem;z-index:1}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
h1{font-size:1.6rem;line-height:1.2;margin:0}
h2{font-size:1.25rem;line-height:1.3;margin:2.5rem 0 .75rem;padding-bottom:.3rem;border-bottom:2px solid var(--line)}
h3,h4,h5,h6{font-size:1rem;line-height:1.4;margin:1.25rem 0 .35rem}
p{margin:.35rem 0}
.kind{color:var(--soft);font-size:.875rem;letter-spacing:.02em;margin:0 0 .25rem}
.about{color:var(--soft)}
.soft,.note,.sources{color:var(--soft)}
.note{font-size:.9rem}
nav ul{list-style:none;margin:1rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;font-size:.9rem}
nav a{display:inline-block;padding:.25rem 0}
footer{margin-top:2.5rem;padding-top:.75rem;border-top:2px solid var(--line);font-size:.9rem;color:var(--soft)}
.badge{display:inline-block;border:1px solid;border-radius:1rem;padding:0 .6rem;font-size:.85rem;font-weight:600;white-space:nowrap}
.badge.met{color:var(--met)}.badge.notMet{color:var(--notMet)}.badge.undetermined{color:var(--undetermined)}.badge.notApplicable{color:var(--notApplicable)}
.answer{border:1px solid var(--line);border-left:.5rem solid;border-radius:.375rem;padding:.9rem 1.1rem;background:var(--card)}
.answer.met{border-left-color:var(--met)}.answer.notMet{border-left-color:var(--notMet)}.answer.undetermined{border-left-color:var(--undetermined)}.answer.notApplicable{border-left-color:var(--notApplicable)}
.answer .badge{font-size:1rem}
.sentence{font-size:1.15rem;line-height:1.45}
.warning,.missing{border-left:.25rem solid var(--undetermined);padding-left:.75rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.75rem;margin:.75rem 0}
.tiles div{border-left:.2rem solid var(--line);padding-left:.7rem}
dt{color:var(--soft);font-size:.875rem}
dd{margin:0}
.tiles dd{font-size:1.1rem;font-weight:600;line-height:1.35}
.seal div{margin-bottom:.5rem}
.seal dd{font-family:ui-monospace,"SFMono-Regular",Consolas,monospace;font-size:.9rem}
.or{font-style:italic;margin-left:1.25rem}
.awaited{margin:.25rem 0;padding-left:1.25rem}
.tree{list-style:none;margin:0;padding:0}
.tree>li{border-left:.2rem solid var(--line);padding:.1rem 0 .1rem 1rem;margin:.9rem 0}
.tree>li.met{border-left-color:var(--met)}.tree>li.notMet{border-left-color:var(--notMet)}.tree>li.undetermined{border-left-color:var(--undetermined)}
.tree h3,.tree h4,.tree h5,.tree h6{margin:.1rem 0}
.sources{list-style:none;margin:.4rem 0;padding:0;font-size:.85rem;line-height:1.45}
.sources li{margin:.25rem 0}
.number{font-variant-numeric:tabular-nums}
cite{font-style:normal}
q{font-style:italic;quotes:"«\u00A0" "\u00A0»"}
.url{overflow-wrap:anywhere}
.scroll{overflow-x:auto;margin:.5rem 0}
table{border-collapse:collapse;width:100%;font-size:.9rem;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.3rem .9rem .3rem 0;border-bottom:1px solid var(--line);font-weight:400;min-width:3.5rem}
thead th{font-weight:600;color:var(--soft)}
td.n{white-space:nowrap}
.n{text-align:right}
details{border-bottom:1px solid var(--line)}
summary{cursor:pointer;padding:.5rem 0}
.count{display:inline-block;min-width:2.5rem;font-weight:600;text-align:right;font-variant-numeric:tabular-nums;margin-right:.35rem}
.reading{border-left:.2rem solid var(--line);padding-left:1rem;margin:1.25rem 0}
.reading.decisive{border-left-color:var(--undetermined)}
.reading h3{margin-top:0}
.reading caption,#figures caption,details caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.reading th,.reading td{width:50%}`;

const PICTURES = `
.picture{margin:1rem 0 1.75rem}
figcaption,.picture caption{font-weight:600;padding:.25rem 0}
svg{display:block;overflow:visible;font:11px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
svg text{fill:var(--ink)}
.key{list-style:none;margin:.75rem 0;padding:0;font-size:.9rem;display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:.3rem 1.5rem}
.key.stretches{grid-template-columns:1fr}
.key.inline{display:flex;flex-wrap:wrap}
.key li{display:flex;gap:.5rem;align-items:flex-start}
.key svg{flex:none;margin-top:.2rem}
.ground{fill:var(--page)}
.stroke{stroke:var(--soft);stroke-width:2.5}
svg .tick,svg .l{text-anchor:middle}
svg .tick{fill:var(--soft)}
svg .start{text-anchor:start}
svg .year{font-weight:600}
svg .scale{text-anchor:end;fill:var(--soft)}
svg .l{font-size:10px;font-weight:600}
svg .small{font-size:8px}
svg .on{fill:var(--on)}
.bare{fill:var(--soft)}
.weekend{fill:none;stroke:var(--soft)}
.c0{fill:var(--c0)}.c1{fill:var(--c1)}.c2{fill:var(--c2)}.c3{fill:var(--c3)}.c4{fill:var(--c4)}
rect.excluded{fill:var(--page);stroke:var(--soft)}
rect.undecided{fill:url(#hatch);stroke:var(--undetermined);stroke-width:1.5;stroke-dasharray:3 2}
text.undecided{paint-order:stroke;stroke:var(--page);stroke-width:4px}
.grid{stroke:var(--line)}
.line{fill:none;stroke:var(--c0);stroke-width:2}
svg svg{overflow:hidden}
.least{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:6 4}
.label{font-weight:600}
.end{fill:var(--c0);stroke:var(--page);stroke-width:1.5}
.open{stroke:var(--undetermined);stroke-width:4}
.none{fill:var(--void)}
.may{fill:url(#hatch);stroke:var(--soft)}
.sure{fill:var(--soft)}
.bar.met .sure{fill:var(--met)}.bar.notMet .sure{fill:var(--notMet)}.bar.undetermined .sure{fill:var(--undetermined)}
.mark{stroke:var(--ink);stroke-width:3}
.halo{stroke:var(--page);stroke-width:6}
.atMost{stroke-dasharray:4 3}
.quarters td{width:70%}
.figure{font-weight:600}
.held{stroke:var(--page)}
.held.avis{fill:var(--c0)}.held.exclusive{fill:var(--c1)}.held.ivn{fill:var(--c2)}.held.derogation{fill:var(--c4)}.held.resident{fill:var(--c3)}
.held.outsidePlan{fill:url(#hatch);stroke:var(--soft)}.held.nothing{fill:var(--page);stroke:var(--soft);stroke-dasharray:2 2}
.life text.l,.stretches text.l{fill:var(--on)}
.life text.outsidePlan,.stretches text.outsidePlan,.stretches text.nothing{fill:var(--ink);paint-order:stroke;stroke:var(--page);stroke-width:4px}
.loss{stroke:var(--notMet);stroke-width:4}
.lost{color:var(--notMet);font-weight:700}`;

const PRINT = `
@page{size:letter;margin:14mm 16mm 16mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif}}
@media print{
:root{color-scheme:light}
body{max-width:none;padding:0;font-size:10pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
nav,.skip,.same{display:none}
a{color:inherit;text-decoration:none}
h2{margin-top:1.1rem}
.key:not(.stretches){grid-template-columns:repeat(3,1fr);gap:.15rem .9rem;font-size:8pt;line-height:1.3;margin:.4rem 0;break-before:avoid;break-inside:avoid}
.picture{margin:.4rem 0 1rem}
.answer{padding:.5rem .9rem}
h2,h3,h4,h5,h6,caption,summary,figcaption{break-after:avoid}
.answer,.share,.reading,tr,svg,.sources li,.tiles,.tree p,.key li{break-inside:avoid}
.picture .scroll,.calendar{break-inside:avoid}
details::details-content{content-visibility:visible;block-size:auto;overflow:visible}
summary{list-style:none;font-weight:600}
summary::-webkit-details-marker{display:none}
.scroll{overflow:visible}
th,td{padding-top:.15rem;padding-bottom:.15rem}
thead{display:table-header-group}
p,li{orphans:3;widows:3}
}`;

export const STYLE = `
:root{color-scheme:light dark;${LIGHT}}
@media screen and (prefers-color-scheme:dark){:root{${DARK}}}${TEXT}${PICTURES}
@media (forced-colors:active){svg{forced-color-adjust:none}}
@media screen and (max-width:30rem){body{padding:1rem .9rem 2rem}svg .small{font-size:7px}.tree>li{padding-left:.7rem}}${PRINT}
`;
