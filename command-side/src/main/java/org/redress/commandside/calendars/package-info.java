/**
 * Calendars this product brings along, read from official lists. Depends on shared-events and the JSON reader only.
 */
@NullMarked
package org.redress.commandside.calendars;

import org.jspecify.annotations.NullMarked;
