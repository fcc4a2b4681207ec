/**
 * One action on many cases: tried first, then done case by case, and undone once. Depends on the command packages, the handling
 * and the forms; every rule stays where it is for a single case.
 */
@NullMarked
package org.redress.commandside.cases.batch;

import org.jspecify.annotations.NullMarked;
