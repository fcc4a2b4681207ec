/** Foreign files turned into commands, in order and restartable. Depends on command packages, the journal's commands on record, and nothing else. */
@NullMarked
package org.redress.commandside.imports;

import org.jspecify.annotations.NullMarked;
