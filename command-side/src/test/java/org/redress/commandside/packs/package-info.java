/** What pack files may say, and what the shipped ones say. */
@NullMarked
package org.redress.commandside.packs;

import org.jspecify.annotations.NullMarked;
