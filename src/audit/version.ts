/** The version of this library, as in `package.json`: a test holds one to the other. */
export const LIBRARY_VERSION = '0.1.0';
