import type { Live } from '../live/live';
import type { Command } from '../protocol/protocol';
import type { Self } from '../server/api';

/** What every screen of a workshop is given. */
export interface ScreenProps extends Record<string, unknown> {
  workshop: string;
  session: Self;
  live: Live;
  /** The last command that the server did not take after all. */
  refused: Command | undefined;
}
