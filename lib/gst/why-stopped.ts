/**
 * Why a stream stopped. A source says "Internal data stream error." whatever happened behind it; the reason stands in the
 * text for debugging, and the pad that leads nowhere can be found.
 */
import { isNativeError } from './failure.js';
import type { LiveElement } from './live.js';
import type { NativeBin, NativeElement, NativePad } from './native.js';

/** GstFlowReturn, as gst_flow_get_name prints it. */
const REASONS: Readonly<Record<string, string>> = {
  'not-linked': 'what it gives leads nowhere',
  'not-negotiated': 'elements behind it agreed on no format; GST_DEBUG=3 or debugLog() tells which',
};

/** The reason in words; undefined where GStreamer's own message is all there is. */
export function whyStopped(debug: string | undefined, source: LiveElement | undefined): string | undefined {
  const flow = /streaming stopped, reason ([\w-]+)/.exec(debug ?? '')?.[1];
  if (flow === undefined || flow === 'error') return undefined;
  const loose = flow === 'not-linked' && source ? loosePads(source.native) : [];
  const reason = loose.length > 0 ? `${loose.join(' and ')} leads nowhere` : REASONS[flow];
  return reason === undefined ? flow : `${flow}: ${reason}`;
}

/** Source pads of the pipeline that nothing follows, and what they would give. */
function loosePads(source: NativeElement): string[] {
  try {
    return topOf(source)
      .elements()
      .flatMap(element => element.pads())
      .filter(pad => pad.direction === 'src' && pad.peer === null)
      .map(padText);
  } catch (error) {
    // Told of while the pipeline closes.
    if (isNativeError(error, 'CLOSED')) return [];
    throw error;
  }
}

function padText(pad: NativePad): string {
  const caps = pad.currentCaps ?? pad.queryCaps();
  const media = caps === 'ANY' ? [] : [...new Set(caps.map(({ name }) => name))];
  return `${pad.parent?.name ?? '?'}.${pad.name}${media.length === 1 ? ` (${media[0]})` : ''}`;
}

function topOf(element: NativeElement): NativeBin {
  let top = element;
  while (top.parent) top = top.parent;
  return top as NativeBin;
}
