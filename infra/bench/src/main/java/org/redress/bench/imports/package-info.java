/** Importing a file, and reporting on what was imported. */
@NullMarked
package org.redress.bench.imports;

import org.jspecify.annotations.NullMarked;
