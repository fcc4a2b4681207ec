/**
 * The desk: the queue on the left, the case on the right. Depends on the lists, the page of a case and the reports' snapshot;
 * what may be done comes from the command side.
 */
@NullMarked
package org.redress.queryside.cases.desk;

import org.jspecify.annotations.NullMarked;
