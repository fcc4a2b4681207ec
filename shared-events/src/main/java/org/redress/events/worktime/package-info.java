/** Working calendars, limits and their arithmetic. Pure: no clock, no file, no default time zone. */
@NullMarked
package org.redress.events.worktime;

import org.jspecify.annotations.NullMarked;
