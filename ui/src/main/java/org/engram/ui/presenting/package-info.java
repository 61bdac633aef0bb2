/** The run before an audience: chosen figures on a full screen, in large type, steered by keyboard or clicker. */
package org.engram.ui.presenting;
