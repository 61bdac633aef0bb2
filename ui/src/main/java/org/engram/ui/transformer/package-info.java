/** The transformer laboratory: its view and view model, its figures, the race of the rivals, its tour, its film. */
package org.engram.ui.transformer;
