/** The pages on which administrators keep staff and roles, and auditors read them. Spring MVC; sends commands, decides nothing. */
@NullMarked
package org.redress.commandside.staff.form;

import org.jspecify.annotations.NullMarked;
