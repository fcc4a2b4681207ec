/** Policy packs: what an organisation's rules say, in versions. Depends on the JDK only. */
@NullMarked
package org.redress.events.packs;

import org.jspecify.annotations.NullMarked;
