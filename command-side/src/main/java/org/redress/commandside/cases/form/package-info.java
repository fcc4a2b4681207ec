/**
 * Forms people fill in: what may be done with a case now, one small form each, and the intake. A request becomes a command; the
 * answer becomes a redirect or the form again with everything that was typed. Spring MVC; sends commands, never decides.
 */
@NullMarked
package org.redress.commandside.cases.form;

import org.jspecify.annotations.NullMarked;
