/** What may be asked of a case. Silent about rules. */
@NullMarked
package org.redress.commandside.cases.command;

import org.jspecify.annotations.NullMarked;
