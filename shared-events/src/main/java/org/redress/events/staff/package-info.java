/** Who works here, and in which roles since when. What proves who somebody is (passwords, second factors) is never an event. */
@NullMarked
package org.redress.events.staff;

import org.jspecify.annotations.NullMarked;
