/** Reports that repeat: figures as of an instant, over the facts. */
@NullMarked
package org.redress.queryside.reports;

import org.jspecify.annotations.NullMarked;
