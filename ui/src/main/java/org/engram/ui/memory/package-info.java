/** The memory laboratory: its view and view model, its figures, the search for where it breaks, its tour, its film. */
package org.engram.ui.memory;
