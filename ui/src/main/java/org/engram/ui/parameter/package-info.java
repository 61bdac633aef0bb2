/** Rows of the parameter tables on the screen: a slider, a field and why a parameter has no effect now. */
package org.engram.ui.parameter;
