/** Event to JSON and back by wire name and revision. The only user of Jackson for events. */
@NullMarked
package org.redress.infra.codec;

import org.jspecify.annotations.NullMarked;
