/**
 * The files of a case: listed, shown as pictures, given out. Depends on the case's timeline, which tells what is attached; a
 * file no event names is given to nobody.
 */
@NullMarked
package org.redress.queryside.cases.files;

import org.jspecify.annotations.NullMarked;
