/** The command line: one class per command, bilingual sentences, exit code 2 for what the caller can put right. */
@NullMarked
package org.redress.standalone.cli;

import org.jspecify.annotations.NullMarked;
