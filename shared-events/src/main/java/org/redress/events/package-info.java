/** The published language of Redress: what travels around an event, and the families of events. Depends on the JDK only. */
@NullMarked
package org.redress.events;

import org.jspecify.annotations.NullMarked;
