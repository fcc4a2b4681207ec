/**
 * Lists as files: CSV and XLSX, row by row to the reader's connection, safe to open in a spreadsheet, recorded in the access log.
 * What stands in a row is decided by the list; personal texts stay out. Depends on access and web.
 */
@NullMarked
package org.redress.infra.export;

import org.jspecify.annotations.NullMarked;
