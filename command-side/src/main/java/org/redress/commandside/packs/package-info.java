/**
 * Policy packs as files: read, checked and, on start, published as pack events. Depends on shared-events, the journal and the
 * YAML reader.
 */
@NullMarked
package org.redress.commandside.packs;

import org.jspecify.annotations.NullMarked;
