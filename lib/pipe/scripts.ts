/**
 * What must happen at once on the server, as Lua scripts; and the keys of a channel.
 *
 * A channel is a hash (the current run's description), a lease that its writer renews, and a stream that announces
 * runs. A run has a stream of entries with ids SEQUENCE-ENDOFFSET, a hash of its readers ("SEQ BEAT PROOF LABEL" each: what the
 * reader took, a counter that moves while it lives, its proof of having read all), and three small streams: `acks`
 * (what the slowest reader took, for the writer), `hello` (readers that come and go) and `welcome` (the writer's proofs).
 */
import { createHash } from 'node:crypto';

export class Script {
  readonly text: string;
  readonly sha1: string;
  constructor(text: string) {
    this.text = text;
    this.sha1 = createHash('sha1').update(text).digest('hex');
  }
}

/** All keys of a channel share a hash tag and so one slot of a cluster. */
export const channelKey = (channel: string): string => `gst-costream:{${channel}}`;

/** Finds the channel's name in its key. */
export const CHANNEL_KEY = /^gst-costream:\{([^{}]+)\}$/;

export interface RunKeys {
  readonly channel: string;
  readonly runs: string;
  readonly lease: string;
  readonly data: string;
  readonly readers: string;
  readonly acks: string;
  readonly hello: string;
  readonly welcome: string;
}

export function runKeys(channel: string, run: string): RunKeys {
  const base = channelKey(channel);
  return {
    channel: base,
    runs: `${base}:runs`,
    lease: `${base}:lease`,
    data: `${base}:data:${run}`,
    readers: `${base}:readers:${run}`,
    acks: `${base}:acks:${run}`,
    hello: `${base}:hello:${run}`,
    welcome: `${base}:welcome:${run}`,
  };
}

/** KEYS of every script, in this order. */
export const keyList = (keys: RunKeys): string[] => [
  keys.channel,
  keys.runs,
  keys.lease,
  keys.data,
  keys.readers,
  keys.acks,
  keys.hello,
  keys.welcome,
];

const PRELUDE = `
local CHANNEL, RUNS, LEASE, DATA, READERS, ACKS, HELLO, WELCOME = unpack(KEYS)
local function whole(n) return string.format('%.0f', n) end
local function split(id) local a, b = string.match(id, '^(%d+)-(%d+)$') return tonumber(a), tonumber(b) end
local function last(key)
  if redis.call('EXISTS', key) == 0 then return nil end
  local info = redis.call('XINFO', 'STREAM', key)
  for i = 1, #info, 2 do if info[i] == 'last-generated-id' then return info[i + 1] end end
end
local function current(run) return redis.call('HGET', CHANNEL, 'run') == run end
local function field(name) return redis.call('HGET', CHANNEL, name) end
local function slowest()
  local low
  for _, value in ipairs(redis.call('HVALS', READERS)) do
    local seq = tonumber(string.match(value, '^%d+'))
    if not low or seq < low then low = seq end
  end
  return low
end
local function settle()
  if tonumber(field('joined')) < tonumber(field('waitReaders')) then return end
  local low = slowest()
  if not low or low <= tonumber(field('acked')) then return end
  redis.call('HSET', CHANNEL, 'acked', whole(low))
  redis.pcall('XADD', ACKS, 'MAXLEN', '1', whole(low) .. '-0', 'seq', whole(low))
end
local function keep(ms) for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, ms) end end
-- A server without memory refuses a script's first write only: this one needs none.
local function evenIfFull() redis.call('HDEL', READERS, '') end
local function describe(from) 
  local fields = {}
  for i = from, #ARGV do fields[#fields + 1] = ARGV[i] end
  redis.call('HSET', CHANNEL, unpack(fields))
end
`;

/**
 * Claims the channel for a new run. ARGV: run, the run that the writer saw, take over?, lease ms, expire ms, epoch,
 * marker for the readers of a run that is taken over, then the description as pairs. KEYS[9]: data of the run seen.
 */
export const START = new Script(`${PRELUDE}
local seen = redis.call('HMGET', CHANNEL, 'run', 'epoch', 'state', 'writer', 'finished', 'live')
if (seen[1] or '') ~= ARGV[2] then return {'again', seen[1] or ''} end
local epoch = tonumber(ARGV[6])
if seen[1] then
  local alive = redis.call('PTTL', LEASE)
  if ARGV[3] ~= '1' then
    if seen[3] == 'open' and alive > 0 then return {'busy', seen[4], alive} end
    if seen[3] == 'handed' and seen[6] == '0' and tonumber(seen[5]) == 0 then
      return {'unread', seen[4], redis.call('PTTL', CHANNEL)}
    end
  end
  local top = last(KEYS[9])
  if seen[3] == 'open' and top then
    local seq, offset = split(top)
    redis.call('XADD', KEYS[9], whole(seq + 1) .. '-' .. whole(offset), 'x', ARGV[7])
  end
  if tonumber(seen[2]) >= epoch then epoch = tonumber(seen[2]) + 1 end
end
redis.call('DEL', CHANNEL)
describe(8)
redis.call('HSET', CHANNEL, 'epoch', whole(epoch), 'joined', '0', 'acked', '0', 'finished', '0', 'beat', '0')
redis.call('SET', LEASE, ARGV[1], 'PX', ARGV[4])
redis.call('XADD', DATA, '0-1', 'h', '')
redis.call('XDEL', DATA, '0-1')
redis.call('DEL', RUNS)
redis.call('XADD', RUNS, whole(epoch) .. '-0', 'run', ARGV[1])
keep(ARGV[5])
redis.call('PEXPIRE', LEASE, ARGV[4])
return {'ok', whole(epoch)}
`);

/**
 * The writer is back after an outage: restores what the server may have forgotten and says what it still has.
 * ARGV: run, epoch, lease ms, expire ms, resume count, joined, acked, number of known readers, (reader, value)…,
 * then the description as pairs.
 */
export const RESUME = new Script(`${PRELUDE}
local seen = redis.call('HMGET', CHANNEL, 'run', 'epoch', 'joined', 'acked', 'finished')
if seen[1] and seen[1] ~= ARGV[1] and tonumber(seen[2]) > tonumber(ARGV[2]) then return {'replaced'} end
local same = seen[1] == ARGV[1]
local function most(index, known) return whole(math.max(same and tonumber(seen[index]) or 0, tonumber(known))) end
local joined, acked, finished = most(3, ARGV[6]), most(4, ARGV[7]), most(5, '0')
if not same then redis.call('DEL', CHANNEL) end
local count = tonumber(ARGV[8])
describe(9 + 2 * count)
redis.call('HSET', CHANNEL, 'epoch', ARGV[2], 'joined', joined, 'acked', acked, 'finished', finished)
for i = 0, count - 1 do redis.call('HSETNX', READERS, ARGV[9 + 2 * i], ARGV[10 + 2 * i]) end
if redis.call('EXISTS', DATA) == 0 then
  redis.call('XADD', DATA, '0-1', 'h', '')
  redis.call('XDEL', DATA, '0-1')
end
redis.pcall('XADD', RUNS, ARGV[2] .. '-' .. ARGV[5], 'run', ARGV[1])
redis.call('SET', LEASE, ARGV[1], 'PX', ARGV[3])
keep(ARGV[4])
redis.call('PEXPIRE', LEASE, ARGV[3])
return {'ok', last(DATA)}
`);

/** The writer lives. ARGV: run, lease ms, expire ms, then readers that it gives up. Replies with the readers. */
export const BEAT = new Script(`${PRELUDE}
if not current(ARGV[1]) then return {'gone'} end
evenIfFull()
for i = 4, #ARGV do redis.call('HDEL', READERS, ARGV[i]) end
settle()
redis.call('HINCRBY', CHANNEL, 'beat', 1)
redis.call('SET', LEASE, ARGV[1], 'PX', ARGV[2])
keep(ARGV[3])
redis.call('PEXPIRE', LEASE, ARGV[2])
return {'ok', last(DATA) or '', field('joined'), field('acked'), redis.call('HGETALL', READERS)}
`);

/** Forgets entries up to ARGV 2, never what a reader still needs unless ARGV 3 is '1'. ARGV 1: run. */
export const TRIM = new Script(`${PRELUDE}
if not current(ARGV[1]) then return {'gone'} end
local limit = tonumber(ARGV[2])
if ARGV[3] ~= '1' then limit = math.min(limit, slowest() or limit, tonumber(field('acked'))) end
redis.call('XTRIM', DATA, 'MINID', whole(limit + 1) .. '-0')
return {'ok', whole(limit)}
`);

/**
 * Ends the run. ARGV: run, how, ms. `done` forgets it, unless a reader has not taken all up to ARGV 4; `handed` leaves it to its readers; `failed`
 * leaves it to the readers that it has.
 */
export const CLOSE = new Script(`${PRELUDE}
if not current(ARGV[1]) then return {'gone'} end
if ARGV[2] == 'done' then
  local low = slowest()
  if low and low < tonumber(ARGV[4]) then return {'unread'} end
  for _, key in ipairs(KEYS) do redis.call('DEL', key) end
  return {'ok'}
end
redis.call('HSET', CHANNEL, 'state', ARGV[2], 'keep', ARGV[3])
redis.call('DEL', LEASE)
keep(ARGV[3])
return {'ok'}
`);

/**
 * The server refused an entry: the run ends behind the last one that it has in order. ARGV: run, first id that is not in
 * order, marker for the readers, ms for which they find it.
 */
export const FAIL = new Script(`${PRELUDE}
if not current(ARGV[1]) then return {'gone'} end
evenIfFull()
repeat
  local beyond = redis.call('XRANGE', DATA, ARGV[2], '+', 'COUNT', '16')
  for _, entry in ipairs(beyond) do redis.call('XDEL', DATA, entry[1]) end
until #beyond == 0
local top = last(DATA)
if top then
  local seq, offset = split(top)
  redis.call('XADD', DATA, whole(seq + 1) .. '-' .. whole(offset), 'x', ARGV[3])
end
redis.call('HSET', CHANNEL, 'state', 'failed', 'keep', ARGV[4])
redis.call('DEL', LEASE)
keep(ARGV[4])
return {'ok'}
`);

/** What a reader finds: the description as pairs, whether the writer's lease is held, the last announcement. */
export const LOOK = new Script(`
local info = redis.call('EXISTS', KEYS[2]) == 1 and redis.call('XINFO', 'STREAM', KEYS[2]) or {}
local last = '0-0'
for i = 1, #info, 2 do if info[i] == 'last-generated-id' then last = info[i + 1] end end
return {redis.call('HGETALL', KEYS[1]), redis.call('EXISTS', KEYS[3]), last}
`);

/**
 * A reader joins, or joins again after an outage; who comes now to a run that was handed over gets its end.
 * ARGV: run, reader, from (start, oldest, now, or the sequence number it has), label, challenge, fresh?
 */
export const JOIN = new Script(`${PRELUDE}
if not current(ARGV[1]) then return {'gone'} end
local top = last(DATA)
if not top then return {'gone'} end
local topSeq, topOffset = split(top)
local first = redis.call('XRANGE', DATA, '-', '+', 'COUNT', '1')[1]
local base = first and split(first[1]) - 1 or topSeq
local at
if ARGV[3] == 'start' then
  if base > 0 and field('live') == '0' then return {'past', whole(base)} end
  at = base
elseif ARGV[3] == 'oldest' then at = base
elseif ARGV[3] == 'now' then at = field('state') == 'handed' and topSeq - 1 or topSeq
else at = tonumber(ARGV[3]) end
redis.call('HSET', READERS, ARGV[2], whole(at) .. ' 0 - ' .. ARGV[4])
if ARGV[6] == '1' then redis.call('HINCRBY', CHANNEL, 'joined', 1) end
local welcomed = last(WELCOME) or '0-0'
redis.call('XADD', HELLO, 'MAXLEN', '1000', '*', 'reader', ARGV[2], 'challenge', ARGV[5])
local ttl = redis.call('PTTL', CHANNEL)
if ttl > 0 then redis.call('PEXPIRE', HELLO, ttl) redis.call('PEXPIRE', READERS, ttl) end
return {'ok', whole(at), welcomed, whole(topOffset)}
`);

/** A reader lives and took all up to ARGV 3. ARGV: run, reader, seq, "BEAT PROOF LABEL", has it read all? */
export const ACK = new Script(`${PRELUDE}
if not current(ARGV[1]) then return {'gone'} end
if redis.call('HEXISTS', READERS, ARGV[2]) == 0 then return {'dropped'} end
evenIfFull()
redis.call('HSET', READERS, ARGV[2], ARGV[3] .. ' ' .. ARGV[4])
settle()
local state = field('state')
if state == 'handed' then keep(field('keep')) end
if ARGV[5] == '1' then redis.call('HSET', CHANNEL, 'finished', '1') end
return {'ok', field('beat'), state}
`);

/** A reader leaves before the end. ARGV: run, reader. */
export const LEAVE = new Script(`${PRELUDE}
if not current(ARGV[1]) then return {'gone'} end
if redis.call('HDEL', READERS, ARGV[2]) == 0 then return {'ok'} end
settle()
redis.call('XADD', HELLO, 'MAXLEN', '1000', '*', 'left', ARGV[2])
return {'ok'}
`);

/** One channel for the list: description, lease, readers, last id, first entry's id and size. */
export const SHOW = new Script(`${PRELUDE}
local first = redis.call('XRANGE', DATA, '-', '+', 'COUNT', '1')[1]
return {redis.call('HGETALL', CHANNEL), redis.call('PTTL', LEASE), redis.call('HGETALL', READERS), last(DATA) or '',
  first and first[1] or '', first and #first[2][2] or 0}
`);
