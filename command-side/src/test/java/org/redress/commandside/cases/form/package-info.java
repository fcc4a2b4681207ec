/** Forms as people fill them in: rendered pages, a real desk, a real journal. */
@NullMarked
package org.redress.commandside.cases.form;

import org.jspecify.annotations.NullMarked;
