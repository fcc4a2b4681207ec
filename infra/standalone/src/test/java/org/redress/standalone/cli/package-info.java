@NullMarked
package org.redress.standalone.cli;

import org.jspecify.annotations.NullMarked;
