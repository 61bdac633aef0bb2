/** Playing a run: the transport bar, the timeline, the pump that takes frames, and quantities in words. */
package org.engram.ui.player;
