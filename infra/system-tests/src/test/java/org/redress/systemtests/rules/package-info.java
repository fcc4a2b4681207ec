/** Which domain rules a test proves, and which MUST rules nobody proves yet. */
@NullMarked
package org.redress.systemtests.rules;

import org.jspecify.annotations.NullMarked;
