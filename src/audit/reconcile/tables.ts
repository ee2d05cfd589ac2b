import type { RegulationName } from '../regulations.js';
import { ampTable } from './table.amp.js';
import { depannageTable } from './table.depannage.js';
import { gmfSlotsTable } from './table.gmfSlots.js';
import type { Table } from './table.js';
import { mirTable } from './table.mir.js';
import { orchestrateurTable } from './table.orchestrateur.js';
import { premTable } from './table.prem.js';

/** What may be claimed of each regulation; a new one adds a line and its table. */
export const TABLES: Readonly<Record<RegulationName, Table>> = {
  amp: ampTable,
  depannage: depannageTable,
  gmfSlots: gmfSlotsTable,
  mir: mirTable,
  orchestrateur: orchestrateurTable,
  prem: premTable,
};
