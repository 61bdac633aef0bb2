/** The gradient-flow laboratory: its view and view model, its figures, its tour, its film. */
package org.engram.ui.flow;
