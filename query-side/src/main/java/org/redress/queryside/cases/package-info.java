/** Read models about cases, one folder each. */
@NullMarked
package org.redress.queryside.cases;

import org.jspecify.annotations.NullMarked;
