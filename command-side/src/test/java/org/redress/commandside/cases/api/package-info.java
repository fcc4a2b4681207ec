@NullMarked
package org.redress.commandside.cases.api;

import org.jspecify.annotations.NullMarked;
