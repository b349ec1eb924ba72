// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
/** Every element by its factory name. */
export interface Elements {
  /**
   * 3GPP Muxer. Multiplex audio and video into a 3GPP file.
   * Codec/Muxer, plugin isomp4 of gst-plugins-good, rank primary.
   */
  '3gppmux': import('./isomp4.js')._3gppmux;
  /**
   * Bluetooth A2DP sink. Plays audio to an A2DP device.
   * Sink/Audio, plugin bluez of gst-plugins-bad, rank none.
   */
  a2dpsink: import('./bluez.js').a2dpsink;
  /**
   * ATSC A/52 audio decoder. Decodes ATSC A/52 encoded audio streams.
   * Codec/Decoder/Audio/Converter, plugin a52dec of gst-plugins-ugly, rank secondary.
   */
  a52dec: import('./a52dec.js').a52dec;
  /**
   * AAC audio stream parser. Advanced Audio Coding parser.
   * Codec/Parser/Audio, plugin audioparsers of gst-plugins-good, rank 257.
   */
  aacparse: import('./audioparsers.js').aacparse;
  /**
   * ASCII art video sink. An ASCII art videosink.
   * Sink/Video, plugin aasink of gst-plugins-good, rank none.
   */
  aasink: import('./aasink.js').aasink;
  /**
   * aaTV effect. ASCII art effect.
   * Filter/Effect/Video, plugin aasink of gst-plugins-good, rank none.
   */
  aatv: import('./aasink.js').aatv;
  /**
   * AC3 audio stream parser. AC3 parser.
   * Codec/Parser/Converter/Audio, plugin audioparsers of gst-plugins-good, rank 257.
   */
  ac3parse: import('./audioparsers.js').ac3parse;
  /**
   * AccurateRip(TM) CRC element. Computes an AccurateRip CRC.
   * Filter/Analyzer/Audio, plugin accurip of gst-plugins-bad, rank none.
   */
  accurip: import('./accurip.js').accurip;
  /**
   * Adder. Add N audio channels together.
   * Generic/Audio, plugin adder of gst-plugins-base, rank none.
   */
  adder: import('./adder.js').adder;
  /**
   * ADPCM decoder. Decode MS and IMA ADPCM audio.
   * Codec/Decoder/Audio, plugin adpcmdec of gst-plugins-bad, rank primary.
   */
  adpcmdec: import('./adpcmdec.js').adpcmdec;
  /**
   * ADPCM encoder. Encode ADPCM audio.
   * Codec/Encoder/Audio, plugin adpcmenc of gst-plugins-bad, rank primary.
   */
  adpcmenc: import('./adpcmenc.js').adpcmenc;
  /**
   * aesdec. AES buffer decryption.
   * Generic/Filter, plugin aes of gst-plugins-bad, rank primary.
   */
  aesdec: import('./aes.js').aesdec;
  /**
   * aesenc. AES buffer encryption.
   * Generic/Filter, plugin aes of gst-plugins-bad, rank primary.
   */
  aesenc: import('./aes.js').aesenc;
  /**
   * AgingTV effect. AgingTV adds age to video input using scratches and dust.
   * Filter/Effect/Video, plugin effectv of gst-plugins-good, rank none.
   */
  agingtv: import('./effectv.js').agingtv;
  /**
   * AIFF audio muxer. Multiplex raw audio into AIFF.
   * Muxer/Audio, plugin aiff of gst-plugins-bad, rank primary.
   */
  aiffmux: import('./aiff.js').aiffmux;
  /**
   * AIFF audio demuxer. Parse a .aiff file into raw audio.
   * Codec/Demuxer/Audio, plugin aiff of gst-plugins-bad, rank primary.
   */
  aiffparse: import('./aiff.js').aiffparse;
  /**
   * A Law audio decoder. Convert 8bit A law to 16bit PCM.
   * Codec/Decoder/Audio, plugin alaw of gst-plugins-good, rank primary.
   */
  alawdec: import('./alaw.js').alawdec;
  /**
   * A Law audio encoder. Convert 16bit PCM to 8bit A law.
   * Codec/Encoder/Audio, plugin alaw of gst-plugins-good, rank primary.
   */
  alawenc: import('./alaw.js').alawenc;
  /**
   * Alpha filter. Adds an alpha channel to video - uniform or via chroma-keying.
   * Filter/Effect/Video, plugin alpha of gst-plugins-good, rank none.
   */
  alpha: import('./alpha.js').alpha;
  /**
   * Alpha color filter. ARGB from/to AYUV colorspace conversion preserving the alpha channel.
   * Filter/Converter/Video, plugin alphacolor of gst-plugins-good, rank none.
   */
  alphacolor: import('./alphacolor.js').alphacolor;
  /**
   * Alpha Combiner. Use luma from an opaque stream as alpha plane on another.
   * Codec/Demuxer, plugin codecalpha of gst-plugins-bad, rank none.
   */
  alphacombine: import('./codecalpha.js').alphacombine;
  /**
   * AlsaMidi Source. Push ALSA MIDI sequencer events around.
   * Source, plugin alsa of gst-plugins-base, rank primary.
   */
  alsamidisrc: import('./alsa.js').alsamidisrc;
  /**
   * Audio sink (ALSA). Output to a sound card via ALSA.
   * Sink/Audio, plugin alsa of gst-plugins-base, rank primary.
   */
  alsasink: import('./alsa.js').alsasink;
  /**
   * Audio source (ALSA). Read from a sound card via ALSA.
   * Source/Audio, plugin alsa of gst-plugins-base, rank primary.
   */
  alsasrc: import('./alsa.js').alsasrc;
  /**
   * AMR-NB audio decoder. Adaptive Multi-Rate Narrow-Band audio decoder.
   * Codec/Decoder/Audio, plugin amrnb of gst-plugins-ugly, rank primary.
   */
  amrnbdec: import('./amrnb.js').amrnbdec;
  /**
   * AMR-NB audio encoder. Adaptive Multi-Rate Narrow-Band audio encoder.
   * Codec/Encoder/Audio, plugin amrnb of gst-plugins-ugly, rank secondary.
   */
  amrnbenc: import('./amrnb.js').amrnbenc;
  /**
   * AMR audio stream parser. Adaptive Multi-Rate audio parser.
   * Codec/Parser/Audio, plugin audioparsers of gst-plugins-good, rank 257.
   */
  amrparse: import('./audioparsers.js').amrparse;
  /**
   * AMR-WB audio decoder. Adaptive Multi-Rate Wideband audio decoder.
   * Codec/Decoder/Audio, plugin amrwbdec of gst-plugins-ugly, rank primary.
   */
  amrwbdec: import('./amrwbdec.js').amrwbdec;
  /**
   * APE tag demuxer. Read and output APE tags while demuxing the contents.
   * Codec/Demuxer/Metadata, plugin apetag of gst-plugins-good, rank primary.
   */
  apedemux: import('./apetag.js').apedemux;
  /**
   * TagLib-based APEv2 Muxer. Adds an APEv2 header to the beginning of files using taglib.
   * Formatter/Metadata, plugin taglib of gst-plugins-good, rank none.
   */
  apev2mux: import('./taglib.js').apev2mux;
  /**
   * AppSink. Allow the application to get access to raw buffer.
   * Generic/Sink, plugin app of gst-plugins-base, rank none.
   */
  appsink: import('./app.js').appsink;
  /**
   * AppSrc. Allow the application to feed buffers to a pipeline.
   * Generic/Source, plugin app of gst-plugins-base, rank none.
   */
  appsrc: import('./app.js').appsrc;
  /**
   * ASF Demuxer. Demultiplexes ASF Streams.
   * Codec/Demuxer, plugin asf of gst-plugins-ugly, rank secondary.
   */
  asfdemux: import('./asf.js').asfdemux;
  /**
   * ASF muxer. Muxes audio and video into an ASF stream.
   * Codec/Muxer, plugin asfmux of gst-plugins-bad, rank primary.
   */
  asfmux: import('./asfmux.js').asfmux;
  /**
   * ASF parser. Parses ASF.
   * Parser, plugin asfmux of gst-plugins-bad, rank none.
   */
  asfparse: import('./asfmux.js').asfparse;
  /**
   * aspectratiocrop. Crops video into a user-defined aspect-ratio.
   * Filter/Effect/Video, plugin videocrop of gst-plugins-good, rank none.
   */
  aspectratiocrop: import('./videocrop.js').aspectratiocrop;
  /**
   * ASS/SSA Render. Renders ASS/SSA subtitles with libass.
   * Mixer/Video/Overlay/Subtitle, plugin assrender of gst-plugins-bad, rank primary.
   */
  assrender: import('./assrender.js').assrender;
  /**
   * RTP Asterisk H263 depayloader. Extracts H263 video from RTP and encodes in Asterisk H263 format.
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank none.
   */
  asteriskh263: import('./rtp.js').asteriskh263;
  /**
   * ATSC Transport Stream Muxer. Multiplexes media streams into an ATSC-compliant Transport Stream.
   * Codec/Muxer, plugin mpegtsmux of gst-plugins-bad, rank primary.
   */
  atscmux: import('./mpegtsmux.js').atscmux;
  /**
   * Audio amplifier. Amplifies an audio stream by a given factor.
   * Filter/Effect/Audio, plugin audiofx of gst-plugins-good, rank none.
   */
  audioamplify: import('./audiofx.js').audioamplify;
  /**
   * Audio Buffer Split. Splits raw audio buffers into equal sized chunks.
   * Audio/Filter, plugin audiobuffersplit of gst-plugins-bad, rank none.
   */
  audiobuffersplit: import('./audiobuffersplit.js').audiobuffersplit;
  /**
   * Simple stereo audio mixer. Mixes left/right channels of stereo audio.
   * Audio/Mixer, plugin audiofxbad of gst-plugins-bad, rank none.
   */
  audiochannelmix: import('./audiofxbad.js').audiochannelmix;
  /**
   * Band pass & band reject filter. Chebyshev band pass and band reject filter.
   * Filter/Effect/Audio, plugin audiofx of gst-plugins-good, rank none.
   */
  audiochebband: import('./audiofx.js').audiochebband;
  /**
   * Low pass & high pass filter. Chebyshev low pass and high pass filter.
   * Filter/Effect/Audio, plugin audiofx of gst-plugins-good, rank none.
   */
  audiocheblimit: import('./audiofx.js').audiocheblimit;
  /**
   * Audio converter. Convert audio to different formats.
   * Filter/Converter/Audio, plugin audioconvert of gst-plugins-base, rank primary.
   */
  audioconvert: import('./audioconvert.js').audioconvert;
  /**
   * Dynamic range controller. Compressor and Expander.
   * Filter/Effect/Audio, plugin audiofx of gst-plugins-good, rank none.
   */
  audiodynamic: import('./audiofx.js').audiodynamic;
  /**
   * Audio echo. Adds an echo or reverb effect to an audio stream.
   * Filter/Effect/Audio, plugin audiofx of gst-plugins-good, rank none.
   */
  audioecho: import('./audiofx.js').audioecho;
  /**
   * Audio FIR filter. Generic audio FIR filter with custom filter kernel.
   * Filter/Effect/Audio, plugin audiofx of gst-plugins-good, rank none.
   */
  audiofirfilter: import('./audiofx.js').audiofirfilter;
  /**
   * Audio IIR filter. Generic audio IIR filter with custom filter kernel.
   * Filter/Effect/Audio, plugin audiofx of gst-plugins-good, rank none.
   */
  audioiirfilter: import('./audiofx.js').audioiirfilter;
  /**
   * AudioInterleave. Mixes multiple audio streams.
   * Generic/Audio, plugin audiomixer of gst-plugins-base, rank none.
   */
  audiointerleave: import('./audiomixer.js').audiointerleave;
  /**
   * Audio inversion. Swaps upper and lower half of audio samples.
   * Filter/Effect/Audio, plugin audiofx of gst-plugins-good, rank none.
   */
  audioinvert: import('./audiofx.js').audioinvert;
  /**
   * AudioKaraoke. Removes voice from sound.
   * Filter/Effect/Audio, plugin audiofx of gst-plugins-good, rank none.
   */
  audiokaraoke: import('./audiofx.js').audiokaraoke;
  /**
   * AudioLatency. Measures the audio latency between the source and the sink.
   * Audio/Util, plugin audiolatency of gst-plugins-bad, rank primary.
   */
  audiolatency: import('./audiolatency.js').audiolatency;
  /**
   * AudioMixer. Mixes multiple audio streams.
   * Generic/Audio, plugin audiomixer of gst-plugins-base, rank none.
   */
  audiomixer: import('./audiomixer.js').audiomixer;
  /**
   * Matrix audio mix. Mixes a number of input channels into a number of output channels according to a transformation matrix.
   * Filter/Audio, plugin audiomixmatrix of gst-plugins-bad, rank none.
   */
  audiomixmatrix: import('./audiomixmatrix.js').audiomixmatrix;
  /**
   * Stereo positioning. Positions audio streams in the stereo panorama.
   * Filter/Effect/Audio, plugin audiofx of gst-plugins-good, rank none.
   */
  audiopanorama: import('./audiofx.js').audiopanorama;
  /**
   * Audio Parse. Converts stream into audio frames (deprecated: use rawaudioparse instead).
   * Filter/Audio, plugin legacyrawparse of gst-plugins-bad, rank none.
   */
  audioparse: import('./legacyrawparse.js').audioparse;
  /**
   * Audio rate adjuster. Drops/duplicates/adjusts timestamps on audio samples to make a perfect stream.
   * Filter/Effect/Audio, plugin audiorate of gst-plugins-base, rank none.
   */
  audiorate: import('./audiorate.js').audiorate;
  /**
   * Audio resampler. Resamples audio.
   * Filter/Converter/Audio, plugin audioresample of gst-plugins-base, rank primary.
   */
  audioresample: import('./audioresample.js').audioresample;
  /**
   * Audio buffer segment clipper. Clips audio buffers to the configured segment.
   * Filter/Audio, plugin segmentclip of gst-plugins-bad, rank none.
   */
  audiosegmentclip: import('./segmentclip.js').audiosegmentclip;
  /**
   * Audio test source. Creates audio test signals of given frequency and volume.
   * Source/Audio, plugin audiotestsrc of gst-plugins-base, rank none.
   */
  audiotestsrc: import('./audiotestsrc.js').audiotestsrc;
  /**
   * Band pass & band reject filter. Band pass and band reject windowed sinc filter.
   * Filter/Effect/Audio, plugin audiofx of gst-plugins-good, rank none.
   */
  audiowsincband: import('./audiofx.js').audiowsincband;
  /**
   * Low pass & high pass filter. Low pass and high pass windowed sinc filter.
   * Filter/Effect/Audio, plugin audiofx of gst-plugins-good, rank none.
   */
  audiowsinclimit: import('./audiofx.js').audiowsinclimit;
  /**
   * AU audio demuxer. Parse an .au file into raw audio.
   * Codec/Demuxer/Audio, plugin auparse of gst-plugins-good, rank secondary.
   */
  auparse: import('./auparse.js').auparse;
  /**
   * Auto audio sink. Wrapper audio sink for automatically detected audio sink.
   * Sink/Audio, plugin autodetect of gst-plugins-good, rank none.
   */
  autoaudiosink: import('./autodetect.js').autoaudiosink;
  /**
   * Auto audio source. Wrapper audio source for automatically detected audio source.
   * Source/Audio, plugin autodetect of gst-plugins-good, rank none.
   */
  autoaudiosrc: import('./autodetect.js').autoaudiosrc;
  /**
   * Select converter based on caps. Selects the right transform element based on the caps.
   * Generic/Bin, plugin autoconvert of gst-plugins-bad, rank none.
   */
  autoconvert: import('./autoconvert.js').autoconvert;
  /**
   * Select color space converter based on caps. Selects the right color space converter based on the caps.
   * Generic/Bin, plugin autoconvert of gst-plugins-bad, rank none.
   */
  autovideoconvert: import('./autoconvert.js').autovideoconvert;
  /**
   * Auto video sink. Wrapper video sink for automatically detected video sink.
   * Sink/Video, plugin autodetect of gst-plugins-good, rank none.
   */
  autovideosink: import('./autodetect.js').autovideosink;
  /**
   * Auto video source. Wrapper video source for automatically detected video source.
   * Source/Video, plugin autodetect of gst-plugins-good, rank none.
   */
  autovideosrc: import('./autodetect.js').autovideosrc;
  /**
   * AV1 Decoder. Decode AV1 video streams.
   * Codec/Decoder/Video, plugin aom of gst-plugins-bad, rank secondary.
   */
  av1dec: import('./aom.js').av1dec;
  /**
   * AV1 Encoder. Encode AV1 video streams.
   * Codec/Encoder/Video, plugin aom of gst-plugins-bad, rank primary.
   */
  av1enc: import('./aom.js').av1enc;
  /**
   * AV1 parser. Parses AV1 streams.
   * Codec/Parser/Converter/Video, plugin videoparsersbad of gst-plugins-bad, rank secondary.
   */
  av1parse: import('./videoparsersbad.js').av1parse;
  /**
   * libav 4X Movie decoder. libav 4xm decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_4xm: import('./libav.js').avdec_4xm;
  /**
   * libav QuickTime 8BPS video decoder. libav 8bps decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_8bps: import('./libav.js').avdec_8bps;
  /**
   * libav 8SVX exponential decoder. libav 8svx_exp decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_8svx_exp: import('./libav.js').avdec_8svx_exp;
  /**
   * libav 8SVX fibonacci decoder. libav 8svx_fib decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_8svx_fib: import('./libav.js').avdec_8svx_fib;
  /**
   * libav AAC (Advanced Audio Coding) decoder. libav aac decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank primary.
   */
  avdec_aac: import('./libav.js').avdec_aac;
  /**
   * libav AAC (Advanced Audio Coding) decoder. libav aac_fixed decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank primary.
   */
  avdec_aac_fixed: import('./libav.js').avdec_aac_fixed;
  /**
   * libav AAC LATM (Advanced Audio Coding LATM syntax) decoder. libav aac_latm decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_aac_latm: import('./libav.js').avdec_aac_latm;
  /**
   * libav Autodesk RLE decoder. libav aasc decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_aasc: import('./libav.js').avdec_aasc;
  /**
   * libav ATSC A/52A (AC-3) decoder. libav ac3 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_ac3: import('./libav.js').avdec_ac3;
  /**
   * libav ATSC A/52A (AC-3) decoder. libav ac3_fixed decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_ac3_fixed: import('./libav.js').avdec_ac3_fixed;
  /**
   * libav Sipro ACELP.KELVIN decoder. libav acelp.kelvin decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_acelp_kelvin: import('./libav.js').avdec_acelp_kelvin;
  /**
   * libav ADPCM 4X Movie decoder. libav adpcm_4xm decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_4xm: import('./libav.js').avdec_adpcm_4xm;
  /**
   * libav SEGA CRI ADX ADPCM decoder. libav adpcm_adx decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_adx: import('./libav.js').avdec_adpcm_adx;
  /**
   * libav ADPCM Nintendo Gamecube AFC decoder. libav adpcm_afc decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_afc: import('./libav.js').avdec_adpcm_afc;
  /**
   * libav ADPCM AmuseGraphics Movie decoder. libav adpcm_agm decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_agm: import('./libav.js').avdec_adpcm_agm;
  /**
   * libav ADPCM Yamaha AICA decoder. libav adpcm_aica decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_aica: import('./libav.js').avdec_adpcm_aica;
  /**
   * libav ADPCM Argonaut Games decoder. libav adpcm_argo decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_argo: import('./libav.js').avdec_adpcm_argo;
  /**
   * libav ADPCM Creative Technology decoder. libav adpcm_ct decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ct: import('./libav.js').avdec_adpcm_ct;
  /**
   * libav ADPCM Nintendo Gamecube DTK decoder. libav adpcm_dtk decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_dtk: import('./libav.js').avdec_adpcm_dtk;
  /**
   * libav ADPCM Electronic Arts decoder. libav adpcm_ea decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ea: import('./libav.js').avdec_adpcm_ea;
  /**
   * libav ADPCM Electronic Arts Maxis CDROM XA decoder. libav adpcm_ea_maxis_xa decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ea_maxis_xa: import('./libav.js').avdec_adpcm_ea_maxis_xa;
  /**
   * libav ADPCM Electronic Arts R1 decoder. libav adpcm_ea_r1 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ea_r1: import('./libav.js').avdec_adpcm_ea_r1;
  /**
   * libav ADPCM Electronic Arts R2 decoder. libav adpcm_ea_r2 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ea_r2: import('./libav.js').avdec_adpcm_ea_r2;
  /**
   * libav ADPCM Electronic Arts R3 decoder. libav adpcm_ea_r3 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ea_r3: import('./libav.js').avdec_adpcm_ea_r3;
  /**
   * libav ADPCM Electronic Arts XAS decoder. libav adpcm_ea_xas decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ea_xas: import('./libav.js').avdec_adpcm_ea_xas;
  /**
   * libav ADPCM IMA Acorn Replay decoder. libav adpcm_ima_acorn decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ima_acorn: import('./libav.js').avdec_adpcm_ima_acorn;
  /**
   * libav ADPCM IMA High Voltage Software ALP decoder. libav adpcm_ima_alp decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ima_alp: import('./libav.js').avdec_adpcm_ima_alp;
  /**
   * libav ADPCM IMA AMV decoder. libav adpcm_ima_amv decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ima_amv: import('./libav.js').avdec_adpcm_ima_amv;
  /**
   * libav ADPCM IMA CRYO APC decoder. libav adpcm_ima_apc decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ima_apc: import('./libav.js').avdec_adpcm_ima_apc;
  /**
   * libav ADPCM IMA Ubisoft APM decoder. libav adpcm_ima_apm decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ima_apm: import('./libav.js').avdec_adpcm_ima_apm;
  /**
   * libav ADPCM IMA Cunning Developments decoder. libav adpcm_ima_cunning decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ima_cunning: import('./libav.js').avdec_adpcm_ima_cunning;
  /**
   * libav ADPCM IMA Eurocom DAT4 decoder. libav adpcm_ima_dat4 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ima_dat4: import('./libav.js').avdec_adpcm_ima_dat4;
  /**
   * libav ADPCM IMA Duck DK3 decoder. libav adpcm_ima_dk3 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ima_dk3: import('./libav.js').avdec_adpcm_ima_dk3;
  /**
   * libav ADPCM IMA Duck DK4 decoder. libav adpcm_ima_dk4 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ima_dk4: import('./libav.js').avdec_adpcm_ima_dk4;
  /**
   * libav ADPCM IMA Electronic Arts EACS decoder. libav adpcm_ima_ea_eacs decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ima_ea_eacs: import('./libav.js').avdec_adpcm_ima_ea_eacs;
  /**
   * libav ADPCM IMA Electronic Arts SEAD decoder. libav adpcm_ima_ea_sead decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ima_ea_sead: import('./libav.js').avdec_adpcm_ima_ea_sead;
  /**
   * libav ADPCM IMA Funcom ISS decoder. libav adpcm_ima_iss decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ima_iss: import('./libav.js').avdec_adpcm_ima_iss;
  /**
   * libav ADPCM IMA MobiClip MOFLEX decoder. libav adpcm_ima_moflex decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ima_moflex: import('./libav.js').avdec_adpcm_ima_moflex;
  /**
   * libav ADPCM IMA Capcom's MT Framework decoder. libav adpcm_ima_mtf decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ima_mtf: import('./libav.js').avdec_adpcm_ima_mtf;
  /**
   * libav ADPCM IMA Dialogic OKI decoder. libav adpcm_ima_oki decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ima_oki: import('./libav.js').avdec_adpcm_ima_oki;
  /**
   * libav ADPCM IMA QuickTime decoder. libav adpcm_ima_qt decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ima_qt: import('./libav.js').avdec_adpcm_ima_qt;
  /**
   * libav ADPCM IMA Radical decoder. libav adpcm_ima_rad decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ima_rad: import('./libav.js').avdec_adpcm_ima_rad;
  /**
   * libav ADPCM IMA Loki SDL MJPEG decoder. libav adpcm_ima_smjpeg decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ima_smjpeg: import('./libav.js').avdec_adpcm_ima_smjpeg;
  /**
   * libav ADPCM IMA Simon & Schuster Interactive decoder. libav adpcm_ima_ssi decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ima_ssi: import('./libav.js').avdec_adpcm_ima_ssi;
  /**
   * libav ADPCM IMA WAV decoder. libav adpcm_ima_wav decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ima_wav: import('./libav.js').avdec_adpcm_ima_wav;
  /**
   * libav ADPCM IMA Westwood decoder. libav adpcm_ima_ws decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ima_ws: import('./libav.js').avdec_adpcm_ima_ws;
  /**
   * libav ADPCM Microsoft decoder. libav adpcm_ms decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_ms: import('./libav.js').avdec_adpcm_ms;
  /**
   * libav ADPCM MTAF decoder. libav adpcm_mtaf decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_mtaf: import('./libav.js').avdec_adpcm_mtaf;
  /**
   * libav ADPCM Playstation decoder. libav adpcm_psx decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_psx: import('./libav.js').avdec_adpcm_psx;
  /**
   * libav ADPCM Sound Blaster Pro 2-bit decoder. libav adpcm_sbpro_2 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_sbpro_2: import('./libav.js').avdec_adpcm_sbpro_2;
  /**
   * libav ADPCM Sound Blaster Pro 2.6-bit decoder. libav adpcm_sbpro_3 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_sbpro_3: import('./libav.js').avdec_adpcm_sbpro_3;
  /**
   * libav ADPCM Sound Blaster Pro 4-bit decoder. libav adpcm_sbpro_4 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_sbpro_4: import('./libav.js').avdec_adpcm_sbpro_4;
  /**
   * libav ADPCM Shockwave Flash decoder. libav adpcm_swf decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_swf: import('./libav.js').avdec_adpcm_swf;
  /**
   * libav ADPCM Nintendo THP decoder. libav adpcm_thp decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_thp: import('./libav.js').avdec_adpcm_thp;
  /**
   * libav ADPCM Nintendo THP (little-endian) decoder. libav adpcm_thp_le decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_thp_le: import('./libav.js').avdec_adpcm_thp_le;
  /**
   * libav LucasArts VIMA audio decoder. libav adpcm_vima decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_vima: import('./libav.js').avdec_adpcm_vima;
  /**
   * libav ADPCM CDROM XA decoder. libav adpcm_xa decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_xa: import('./libav.js').avdec_adpcm_xa;
  /**
   * libav ADPCM Yamaha decoder. libav adpcm_yamaha decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_yamaha: import('./libav.js').avdec_adpcm_yamaha;
  /**
   * libav ADPCM Zork decoder. libav adpcm_zork decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_adpcm_zork: import('./libav.js').avdec_adpcm_zork;
  /**
   * libav Amuse Graphics Movie decoder. libav agm decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_agm: import('./libav.js').avdec_agm;
  /**
   * libav Apple Intermediate Codec decoder. libav aic decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_aic: import('./libav.js').avdec_aic;
  /**
   * libav ALAC (Apple Lossless Audio Codec) decoder. libav alac decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_alac: import('./libav.js').avdec_alac;
  /**
   * libav Alias/Wavefront PIX image decoder. libav alias_pix decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_alias_pix: import('./libav.js').avdec_alias_pix;
  /**
   * libav MPEG-4 Audio Lossless Coding (ALS) decoder. libav als decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_als: import('./libav.js').avdec_als;
  /**
   * libav AMR-NB (Adaptive Multi-Rate NarrowBand) decoder. libav amrnb decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_amrnb: import('./libav.js').avdec_amrnb;
  /**
   * libav AMR-WB (Adaptive Multi-Rate WideBand) decoder. libav amrwb decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_amrwb: import('./libav.js').avdec_amrwb;
  /**
   * libav AMV Video decoder. libav amv decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_amv: import('./libav.js').avdec_amv;
  /**
   * libav Deluxe Paint Animation decoder. libav anm decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_anm: import('./libav.js').avdec_anm;
  /**
   * libav ASCII/ANSI art decoder. libav ansi decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_ansi: import('./libav.js').avdec_ansi;
  /**
   * libav Monkey's Audio decoder. libav ape decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_ape: import('./libav.js').avdec_ape;
  /**
   * libav APNG (Animated Portable Network Graphics) image decoder. libav apng decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_apng: import('./libav.js').avdec_apng;
  /**
   * libav aptX (Audio Processing Technology for Bluetooth) decoder. libav aptx decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_aptx: import('./libav.js').avdec_aptx;
  /**
   * libav aptX HD (Audio Processing Technology for Bluetooth) decoder. libav aptx_hd decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_aptx_hd: import('./libav.js').avdec_aptx_hd;
  /**
   * libav Gryphon's Anim Compressor decoder. libav arbc decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_arbc: import('./libav.js').avdec_arbc;
  /**
   * libav Argonaut Games Video decoder. libav argo decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_argo: import('./libav.js').avdec_argo;
  /**
   * libav ASUS V1 decoder. libav asv1 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_asv1: import('./libav.js').avdec_asv1;
  /**
   * libav ASUS V2 decoder. libav asv2 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_asv2: import('./libav.js').avdec_asv2;
  /**
   * libav ATRAC1 (Adaptive TRansform Acoustic Coding) decoder. libav atrac1 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_atrac1: import('./libav.js').avdec_atrac1;
  /**
   * libav ATRAC3 (Adaptive TRansform Acoustic Coding 3) decoder. libav atrac3 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_atrac3: import('./libav.js').avdec_atrac3;
  /**
   * libav ATRAC3 AL (Adaptive TRansform Acoustic Coding 3 Advanced Lossless) decoder. libav atrac3al decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_atrac3al: import('./libav.js').avdec_atrac3al;
  /**
   * libav ATRAC3+ (Adaptive TRansform Acoustic Coding 3+) decoder. libav atrac3plus decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_atrac3plus: import('./libav.js').avdec_atrac3plus;
  /**
   * libav ATRAC3+ AL (Adaptive TRansform Acoustic Coding 3+ Advanced Lossless) decoder. libav atrac3plusal decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_atrac3plusal: import('./libav.js').avdec_atrac3plusal;
  /**
   * libav ATRAC9 (Adaptive TRansform Acoustic Coding 9) decoder. libav atrac9 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_atrac9: import('./libav.js').avdec_atrac9;
  /**
   * libav Auravision AURA decoder. libav aura decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_aura: import('./libav.js').avdec_aura;
  /**
   * libav Auravision Aura 2 decoder. libav aura2 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_aura2: import('./libav.js').avdec_aura2;
  /**
   * libav Avid AVI Codec decoder. libav avrn decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_avrn: import('./libav.js').avdec_avrn;
  /**
   * libav Avid 1:1 10-bit RGB Packer decoder. libav avrp decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_avrp: import('./libav.js').avdec_avrp;
  /**
   * libav AVS (Audio Video Standard) video decoder. libav avs decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_avs: import('./libav.js').avdec_avs;
  /**
   * libav Avid Meridien Uncompressed decoder. libav avui decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_avui: import('./libav.js').avdec_avui;
  /**
   * libav Bethesda VID video decoder. libav bethsoftvid decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_bethsoftvid: import('./libav.js').avdec_bethsoftvid;
  /**
   * libav Brute Force & Ignorance decoder. libav bfi decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_bfi: import('./libav.js').avdec_bfi;
  /**
   * libav Bink Audio (DCT) decoder. libav binkaudio_dct decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_binkaudio_dct: import('./libav.js').avdec_binkaudio_dct;
  /**
   * libav Bink Audio (RDFT) decoder. libav binkaudio_rdft decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_binkaudio_rdft: import('./libav.js').avdec_binkaudio_rdft;
  /**
   * libav Bink video decoder. libav binkvideo decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_binkvideo: import('./libav.js').avdec_binkvideo;
  /**
   * libav Binary text decoder. libav bintext decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_bintext: import('./libav.js').avdec_bintext;
  /**
   * libav Bitpacked decoder. libav bitpacked decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_bitpacked: import('./libav.js').avdec_bitpacked;
  /**
   * libav BMP (Windows and OS/2 bitmap) decoder. libav bmp decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_bmp: import('./libav.js').avdec_bmp;
  /**
   * libav Discworld II BMV audio decoder. libav bmv_audio decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_bmv_audio: import('./libav.js').avdec_bmv_audio;
  /**
   * libav Discworld II BMV video decoder. libav bmv_video decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_bmv_video: import('./libav.js').avdec_bmv_video;
  /**
   * libav BRender PIX image decoder. libav brender_pix decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_brender_pix: import('./libav.js').avdec_brender_pix;
  /**
   * libav Interplay C93 decoder. libav c93 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_c93: import('./libav.js').avdec_c93;
  /**
   * libav CamStudio decoder. libav camstudio decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_camstudio: import('./libav.js').avdec_camstudio;
  /**
   * libav TechSmith Screen Capture Codec decoder. libav camtasia decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_camtasia: import('./libav.js').avdec_camtasia;
  /**
   * libav Chinese AVS (Audio Video Standard) (AVS1-P2, JiZhun profile) decoder. libav cavs decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_cavs: import('./libav.js').avdec_cavs;
  /**
   * libav CDToons video decoder. libav cdtoons decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_cdtoons: import('./libav.js').avdec_cdtoons;
  /**
   * libav Commodore CDXL video decoder. libav cdxl decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_cdxl: import('./libav.js').avdec_cdxl;
  /**
   * libav GoPro CineForm HD decoder. libav cfhd decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_cfhd: import('./libav.js').avdec_cfhd;
  /**
   * libav Cinepak decoder. libav cinepak decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_cinepak: import('./libav.js').avdec_cinepak;
  /**
   * libav Iterated Systems ClearVideo decoder. libav clearvideo decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_clearvideo: import('./libav.js').avdec_clearvideo;
  /**
   * libav Cirrus Logic AccuPak decoder. libav cljr decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_cljr: import('./libav.js').avdec_cljr;
  /**
   * libav Canopus Lossless Codec decoder. libav cllc decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_cllc: import('./libav.js').avdec_cllc;
  /**
   * libav RFC 3389 comfort noise generator decoder. libav comfortnoise decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_comfortnoise: import('./libav.js').avdec_comfortnoise;
  /**
   * libav Cook / Cooker / Gecko (RealAudio G2) decoder. libav cook decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank primary.
   */
  avdec_cook: import('./libav.js').avdec_cook;
  /**
   * libav CPiA video format decoder. libav cpia decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_cpia: import('./libav.js').avdec_cpia;
  /**
   * libav Cintel RAW decoder. libav cri decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_cri: import('./libav.js').avdec_cri;
  /**
   * libav Creative YUV (CYUV) decoder. libav cyuv decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_cyuv: import('./libav.js').avdec_cyuv;
  /**
   * libav DCA (DTS Coherent Acoustics) decoder. libav dca decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_dca: import('./libav.js').avdec_dca;
  /**
   * libav DirectDraw Surface image decoder decoder. libav dds decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_dds: import('./libav.js').avdec_dds;
  /**
   * libav DPCM Xilam DERF decoder. libav derf_dpcm decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_derf_dpcm: import('./libav.js').avdec_derf_dpcm;
  /**
   * libav Chronomaster DFA decoder. libav dfa decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_dfa: import('./libav.js').avdec_dfa;
  /**
   * libav DFPWM1a audio decoder. libav dfpwm decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_dfpwm: import('./libav.js').avdec_dfpwm;
  /**
   * libav BBC Dirac VC-2 decoder. libav dirac decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_dirac: import('./libav.js').avdec_dirac;
  /**
   * libav VC3/DNxHD decoder. libav dnxhd decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_dnxhd: import('./libav.js').avdec_dnxhd;
  /**
   * libav Dolby E decoder. libav dolby_e decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_dolby_e: import('./libav.js').avdec_dolby_e;
  /**
   * libav DPX (Digital Picture Exchange) image decoder. libav dpx decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_dpx: import('./libav.js').avdec_dpx;
  /**
   * libav DSD (Direct Stream Digital), least significant bit first decoder. libav dsd_lsbf decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_dsd_lsbf: import('./libav.js').avdec_dsd_lsbf;
  /**
   * libav DSD (Direct Stream Digital), least significant bit first, planar decoder. libav dsd_lsbf_planar decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_dsd_lsbf_planar: import('./libav.js').avdec_dsd_lsbf_planar;
  /**
   * libav DSD (Direct Stream Digital), most significant bit first decoder. libav dsd_msbf decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_dsd_msbf: import('./libav.js').avdec_dsd_msbf;
  /**
   * libav DSD (Direct Stream Digital), most significant bit first, planar decoder. libav dsd_msbf_planar decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_dsd_msbf_planar: import('./libav.js').avdec_dsd_msbf_planar;
  /**
   * libav Delphine Software International CIN audio decoder. libav dsicinaudio decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_dsicinaudio: import('./libav.js').avdec_dsicinaudio;
  /**
   * libav Delphine Software International CIN video decoder. libav dsicinvideo decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_dsicinvideo: import('./libav.js').avdec_dsicinvideo;
  /**
   * libav Digital Speech Standard - Standard Play mode (DSS SP) decoder. libav dss_sp decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_dss_sp: import('./libav.js').avdec_dss_sp;
  /**
   * libav DST (Digital Stream Transfer) decoder. libav dst decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_dst: import('./libav.js').avdec_dst;
  /**
   * libav Ulead DV Audio decoder. libav dvaudio decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_dvaudio: import('./libav.js').avdec_dvaudio;
  /**
   * libav DV (Digital Video) decoder. libav dvvideo decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avdec_dvvideo: import('./libav.js').avdec_dvvideo;
  /**
   * libav Feeble Files/ScummVM DXA decoder. libav dxa decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_dxa: import('./libav.js').avdec_dxa;
  /**
   * libav Dxtory decoder. libav dxtory decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_dxtory: import('./libav.js').avdec_dxtory;
  /**
   * libav Resolume DXV decoder. libav dxv decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_dxv: import('./libav.js').avdec_dxv;
  /**
   * libav ATSC A/52B (AC-3, E-AC-3) decoder. libav eac3 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_eac3: import('./libav.js').avdec_eac3;
  /**
   * libav Electronic Arts CMV video decoder. libav eacmv decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_eacmv: import('./libav.js').avdec_eacmv;
  /**
   * libav Electronic Arts Madcow Video decoder. libav eamad decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_eamad: import('./libav.js').avdec_eamad;
  /**
   * libav Electronic Arts TGQ video decoder. libav eatgq decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_eatgq: import('./libav.js').avdec_eatgq;
  /**
   * libav Electronic Arts TGV video decoder. libav eatgv decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_eatgv: import('./libav.js').avdec_eatgv;
  /**
   * libav Electronic Arts TQI Video decoder. libav eatqi decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_eatqi: import('./libav.js').avdec_eatqi;
  /**
   * libav Escape 124 decoder. libav escape124 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_escape124: import('./libav.js').avdec_escape124;
  /**
   * libav Escape 130 decoder. libav escape130 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_escape130: import('./libav.js').avdec_escape130;
  /**
   * libav EVRC (Enhanced Variable Rate Codec) decoder. libav evrc decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_evrc: import('./libav.js').avdec_evrc;
  /**
   * libav OpenEXR image decoder. libav exr decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_exr: import('./libav.js').avdec_exr;
  /**
   * libav MobiClip FastAudio decoder. libav fastaudio decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_fastaudio: import('./libav.js').avdec_fastaudio;
  /**
   * libav FFmpeg video codec #1 decoder. libav ffv1 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_ffv1: import('./libav.js').avdec_ffv1;
  /**
   * libav Huffyuv FFmpeg variant decoder. libav ffvhuff decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_ffvhuff: import('./libav.js').avdec_ffvhuff;
  /**
   * libav Mirillis FIC decoder. libav fic decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_fic: import('./libav.js').avdec_fic;
  /**
   * libav Flexible Image Transport System decoder. libav fits decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_fits: import('./libav.js').avdec_fits;
  /**
   * libav FLAC (Free Lossless Audio Codec) decoder. libav flac decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_flac: import('./libav.js').avdec_flac;
  /**
   * libav Flash Screen Video v1 decoder. libav flashsv decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_flashsv: import('./libav.js').avdec_flashsv;
  /**
   * libav Flash Screen Video v2 decoder. libav flashsv2 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_flashsv2: import('./libav.js').avdec_flashsv2;
  /**
   * libav Autodesk Animator Flic video decoder. libav flic decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_flic: import('./libav.js').avdec_flic;
  /**
   * libav FLV / Sorenson Spark / Sorenson H.263 (Flash Video) decoder. libav flv decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_flv: import('./libav.js').avdec_flv;
  /**
   * libav FM Screen Capture Codec decoder. libav fmvc decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_fmvc: import('./libav.js').avdec_fmvc;
  /**
   * libav Fraps decoder. libav fraps decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_fraps: import('./libav.js').avdec_fraps;
  /**
   * libav Forward Uncompressed decoder. libav frwu decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_frwu: import('./libav.js').avdec_frwu;
  /**
   * libav Go2Meeting decoder. libav g2m decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_g2m: import('./libav.js').avdec_g2m;
  /**
   * libav G.722 ADPCM decoder. libav g722 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_g722: import('./libav.js').avdec_g722;
  /**
   * libav G.723.1 decoder. libav g723_1 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_g723_1: import('./libav.js').avdec_g723_1;
  /**
   * libav G.726 ADPCM decoder. libav g726 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_g726: import('./libav.js').avdec_g726;
  /**
   * libav G.726 ADPCM little-endian decoder. libav g726le decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_g726le: import('./libav.js').avdec_g726le;
  /**
   * libav G.729 decoder. libav g729 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_g729: import('./libav.js').avdec_g729;
  /**
   * libav Gremlin Digital Video decoder. libav gdv decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_gdv: import('./libav.js').avdec_gdv;
  /**
   * libav GEM Raster image decoder. libav gem decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_gem: import('./libav.js').avdec_gem;
  /**
   * libav GIF (Graphics Interchange Format) decoder. libav gif decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_gif: import('./libav.js').avdec_gif;
  /**
   * libav DPCM Gremlin decoder. libav gremlin_dpcm decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_gremlin_dpcm: import('./libav.js').avdec_gremlin_dpcm;
  /**
   * libav GSM decoder. libav gsm decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_gsm: import('./libav.js').avdec_gsm;
  /**
   * libav GSM Microsoft variant decoder. libav gsm_ms decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_gsm_ms: import('./libav.js').avdec_gsm_ms;
  /**
   * libav H.261 decoder. libav h261 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_h261: import('./libav.js').avdec_h261;
  /**
   * libav H.263 / H.263-1996, H.263+ / H.263-1998 / H.263 version 2 decoder. libav h263 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_h263: import('./libav.js').avdec_h263;
  /**
   * libav Intel H.263 decoder. libav h263i decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_h263i: import('./libav.js').avdec_h263i;
  /**
   * libav H.263 / H.263-1996, H.263+ / H.263-1998 / H.263 version 2 decoder. libav h263p decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_h263p: import('./libav.js').avdec_h263p;
  /**
   * libav H.264 / AVC / MPEG-4 AVC / MPEG-4 part 10 decoder. libav h264 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank primary.
   */
  avdec_h264: import('./libav.js').avdec_h264;
  /**
   * libav HEVC (High Efficiency Video Coding) decoder. libav hevc decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank primary.
   */
  avdec_h265: import('./libav.js').avdec_h265;
  /**
   * libav Vidvox Hap decoder. libav hap decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_hap: import('./libav.js').avdec_hap;
  /**
   * libav CRI HCA decoder. libav hca decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_hca: import('./libav.js').avdec_hca;
  /**
   * libav HCOM Audio decoder. libav hcom decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_hcom: import('./libav.js').avdec_hcom;
  /**
   * libav HNM 4 video decoder. libav hnm4video decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_hnm4video: import('./libav.js').avdec_hnm4video;
  /**
   * libav Canopus HQ/HQA decoder. libav hq_hqa decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_hq_hqa: import('./libav.js').avdec_hq_hqa;
  /**
   * libav Canopus HQX decoder. libav hqx decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_hqx: import('./libav.js').avdec_hqx;
  /**
   * libav Huffyuv / HuffYUV decoder. libav huffyuv decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_huffyuv: import('./libav.js').avdec_huffyuv;
  /**
   * libav HuffYUV MT decoder. libav hymt decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_hymt: import('./libav.js').avdec_hymt;
  /**
   * libav IAC (Indeo Audio Coder) decoder. libav iac decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_iac: import('./libav.js').avdec_iac;
  /**
   * libav id Quake II CIN video decoder. libav idcinvideo decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_idcinvideo: import('./libav.js').avdec_idcinvideo;
  /**
   * libav iCEDraw text decoder. libav idf decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_idf: import('./libav.js').avdec_idf;
  /**
   * libav IFF ACBM/ANIM/DEEP/ILBM/PBM/RGB8/RGBN decoder. libav iff decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_iff: import('./libav.js').avdec_iff;
  /**
   * libav iLBC (Internet Low Bitrate Codec) decoder. libav ilbc decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_ilbc: import('./libav.js').avdec_ilbc;
  /**
   * libav IMC (Intel Music Coder) decoder. libav imc decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_imc: import('./libav.js').avdec_imc;
  /**
   * libav Infinity IMM4 decoder. libav imm4 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_imm4: import('./libav.js').avdec_imm4;
  /**
   * libav Infinity IMM5 decoder. libav imm5 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_imm5: import('./libav.js').avdec_imm5;
  /**
   * libav Intel Indeo 2 decoder. libav indeo2 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_indeo2: import('./libav.js').avdec_indeo2;
  /**
   * libav Intel Indeo 3 decoder. libav indeo3 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_indeo3: import('./libav.js').avdec_indeo3;
  /**
   * libav Intel Indeo Video Interactive 4 decoder. libav indeo4 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_indeo4: import('./libav.js').avdec_indeo4;
  /**
   * libav Intel Indeo Video Interactive 5 decoder. libav indeo5 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_indeo5: import('./libav.js').avdec_indeo5;
  /**
   * libav DPCM Interplay decoder. libav interplay_dpcm decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_interplay_dpcm: import('./libav.js').avdec_interplay_dpcm;
  /**
   * libav Interplay ACM decoder. libav interplayacm decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_interplayacm: import('./libav.js').avdec_interplayacm;
  /**
   * libav Interplay MVE video decoder. libav interplayvideo decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_interplayvideo: import('./libav.js').avdec_interplayvideo;
  /**
   * libav IPU Video decoder. libav ipu decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_ipu: import('./libav.js').avdec_ipu;
  /**
   * libav JPEG 2000 decoder. libav jpeg2000 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_jpeg2000: import('./libav.js').avdec_jpeg2000;
  /**
   * libav JPEG-LS decoder. libav jpegls decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_jpegls: import('./libav.js').avdec_jpegls;
  /**
   * libav Bitmap Brothers JV video decoder. libav jv decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_jv: import('./libav.js').avdec_jv;
  /**
   * libav Kega Game Video decoder. libav kgv1 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_kgv1: import('./libav.js').avdec_kgv1;
  /**
   * libav Karl Morton's video codec decoder. libav kmvc decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_kmvc: import('./libav.js').avdec_kmvc;
  /**
   * libav Lagarith lossless decoder. libav lagarith decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_lagarith: import('./libav.js').avdec_lagarith;
  /**
   * libav LOCO decoder. libav loco decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_loco: import('./libav.js').avdec_loco;
  /**
   * libav LEAD Screen Capture decoder. libav lscr decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_lscr: import('./libav.js').avdec_lscr;
  /**
   * libav Matrox Uncompressed SD decoder. libav m101 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_m101: import('./libav.js').avdec_m101;
  /**
   * libav MACE (Macintosh Audio Compression/Expansion) 3:1 decoder. libav mace3 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_mace3: import('./libav.js').avdec_mace3;
  /**
   * libav MACE (Macintosh Audio Compression/Expansion) 6:1 decoder. libav mace6 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_mace6: import('./libav.js').avdec_mace6;
  /**
   * libav MagicYUV video decoder. libav magicyuv decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_magicyuv: import('./libav.js').avdec_magicyuv;
  /**
   * libav Sony PlayStation MDEC (Motion DECoder) decoder. libav mdec decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_mdec: import('./libav.js').avdec_mdec;
  /**
   * libav Voxware MetaSound decoder. libav metasound decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_metasound: import('./libav.js').avdec_metasound;
  /**
   * libav Mimic decoder. libav mimic decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_mimic: import('./libav.js').avdec_mimic;
  /**
   * libav MJPEG (Motion JPEG) decoder. libav mjpeg decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_mjpeg: import('./libav.js').avdec_mjpeg;
  /**
   * libav Apple MJPEG-B decoder. libav mjpegb decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_mjpegb: import('./libav.js').avdec_mjpegb;
  /**
   * libav MLP (Meridian Lossless Packing) decoder. libav mlp decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_mlp: import('./libav.js').avdec_mlp;
  /**
   * libav American Laser Games MM Video decoder. libav mmvideo decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_mmvideo: import('./libav.js').avdec_mmvideo;
  /**
   * libav MobiClip Video decoder. libav mobiclip decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_mobiclip: import('./libav.js').avdec_mobiclip;
  /**
   * libav Motion Pixels video decoder. libav motionpixels decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_motionpixels: import('./libav.js').avdec_motionpixels;
  /**
   * libav MP1 (MPEG audio layer 1) decoder. libav mp1float decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_mp1float: import('./libav.js').avdec_mp1float;
  /**
   * libav MP2 (MPEG audio layer 2) decoder. libav mp2float decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_mp2float: import('./libav.js').avdec_mp2float;
  /**
   * libav MP3 (MPEG audio layer 3) decoder. libav mp3 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_mp3: import('./libav.js').avdec_mp3;
  /**
   * libav ADU (Application Data Unit) MP3 (MPEG audio layer 3) decoder. libav mp3adu decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_mp3adu: import('./libav.js').avdec_mp3adu;
  /**
   * libav ADU (Application Data Unit) MP3 (MPEG audio layer 3) decoder. libav mp3adufloat decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_mp3adufloat: import('./libav.js').avdec_mp3adufloat;
  /**
   * libav MP3 (MPEG audio layer 3) decoder. libav mp3float decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_mp3float: import('./libav.js').avdec_mp3float;
  /**
   * libav MP3onMP4 decoder. libav mp3on4 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_mp3on4: import('./libav.js').avdec_mp3on4;
  /**
   * libav MP3onMP4 decoder. libav mp3on4float decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_mp3on4float: import('./libav.js').avdec_mp3on4float;
  /**
   * libav Musepack SV7 decoder. libav mpc7 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_mpc7: import('./libav.js').avdec_mpc7;
  /**
   * libav Musepack SV8 decoder. libav mpc8 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_mpc8: import('./libav.js').avdec_mpc8;
  /**
   * libav MPEG-2 video decoder. libav mpeg2video decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank primary.
   */
  avdec_mpeg2video: import('./libav.js').avdec_mpeg2video;
  /**
   * libav MPEG-4 part 2 decoder. libav mpeg4 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank primary.
   */
  avdec_mpeg4: import('./libav.js').avdec_mpeg4;
  /**
   * libav MPEG-1 video decoder. libav mpegvideo decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank primary.
   */
  avdec_mpegvideo: import('./libav.js').avdec_mpegvideo;
  /**
   * libav MS ATC Screen decoder. libav msa1 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_msa1: import('./libav.js').avdec_msa1;
  /**
   * libav Mandsoft Screen Capture Codec decoder. libav mscc decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_mscc: import('./libav.js').avdec_mscc;
  /**
   * libav MPEG-4 part 2 Microsoft variant version 3 decoder. libav msmpeg4 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank primary.
   */
  avdec_msmpeg4: import('./libav.js').avdec_msmpeg4;
  /**
   * libav MPEG-4 part 2 Microsoft variant version 1 decoder. libav msmpeg4v1 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_msmpeg4v1: import('./libav.js').avdec_msmpeg4v1;
  /**
   * libav MPEG-4 part 2 Microsoft variant version 2 decoder. libav msmpeg4v2 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_msmpeg4v2: import('./libav.js').avdec_msmpeg4v2;
  /**
   * libav MSN Siren decoder. libav msnsiren decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_msnsiren: import('./libav.js').avdec_msnsiren;
  /**
   * libav Microsoft Paint (MSP) version 2 decoder. libav msp2 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_msp2: import('./libav.js').avdec_msp2;
  /**
   * libav Microsoft RLE decoder. libav msrle decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_msrle: import('./libav.js').avdec_msrle;
  /**
   * libav MS Screen 1 decoder. libav mss1 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_mss1: import('./libav.js').avdec_mss1;
  /**
   * libav MS Windows Media Video V9 Screen decoder. libav mss2 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_mss2: import('./libav.js').avdec_mss2;
  /**
   * libav Microsoft Video 1 decoder. libav msvideo1 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_msvideo1: import('./libav.js').avdec_msvideo1;
  /**
   * libav LCL (LossLess Codec Library) MSZH decoder. libav mszh decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_mszh: import('./libav.js').avdec_mszh;
  /**
   * libav MS Expression Encoder Screen decoder. libav mts2 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_mts2: import('./libav.js').avdec_mts2;
  /**
   * libav MidiVid 3.0 decoder. libav mv30 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_mv30: import('./libav.js').avdec_mv30;
  /**
   * libav Silicon Graphics Motion Video Compressor 1 decoder. libav mvc1 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_mvc1: import('./libav.js').avdec_mvc1;
  /**
   * libav Silicon Graphics Motion Video Compressor 2 decoder. libav mvc2 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_mvc2: import('./libav.js').avdec_mvc2;
  /**
   * libav MidiVid VQ decoder. libav mvdv decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_mvdv: import('./libav.js').avdec_mvdv;
  /**
   * libav MidiVid Archive Codec decoder. libav mvha decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_mvha: import('./libav.js').avdec_mvha;
  /**
   * libav MatchWare Screen Capture Codec decoder. libav mwsc decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_mwsc: import('./libav.js').avdec_mwsc;
  /**
   * libav Mobotix MxPEG video decoder. libav mxpeg decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_mxpeg: import('./libav.js').avdec_mxpeg;
  /**
   * libav Nellymoser Asao decoder. libav nellymoser decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_nellymoser: import('./libav.js').avdec_nellymoser;
  /**
   * libav NotchLC decoder. libav notchlc decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_notchlc: import('./libav.js').avdec_notchlc;
  /**
   * libav NuppelVideo/RTJPEG decoder. libav nuv decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_nuv: import('./libav.js').avdec_nuv;
  /**
   * libav On2 Audio for Video Codec decoder. libav on2avc decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_on2avc: import('./libav.js').avdec_on2avc;
  /**
   * libav Opus decoder. libav opus decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_opus: import('./libav.js').avdec_opus;
  /**
   * libav Amazing Studio Packed Animation File Audio decoder. libav paf_audio decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_paf_audio: import('./libav.js').avdec_paf_audio;
  /**
   * libav Amazing Studio Packed Animation File Video decoder. libav paf_video decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_paf_video: import('./libav.js').avdec_paf_video;
  /**
   * libav PAM (Portable AnyMap) image decoder. libav pam decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_pam: import('./libav.js').avdec_pam;
  /**
   * libav PBM (Portable BitMap) image decoder. libav pbm decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_pbm: import('./libav.js').avdec_pbm;
  /**
   * libav PCM signed 20-bit little-endian planar decoder. libav pcm_lxf decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_pcm_lxf: import('./libav.js').avdec_pcm_lxf;
  /**
   * libav PCM SGA decoder. libav pcm_sga decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_pcm_sga: import('./libav.js').avdec_pcm_sga;
  /**
   * libav PCM Archimedes VIDC decoder. libav pcm_vidc decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_pcm_vidc: import('./libav.js').avdec_pcm_vidc;
  /**
   * libav PC Paintbrush PCX image decoder. libav pcx decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_pcx: import('./libav.js').avdec_pcx;
  /**
   * libav PFM (Portable FloatMap) image decoder. libav pfm decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_pfm: import('./libav.js').avdec_pfm;
  /**
   * libav PGM (Portable GrayMap) image decoder. libav pgm decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_pgm: import('./libav.js').avdec_pgm;
  /**
   * libav PGMYUV (Portable GrayMap YUV) image decoder. libav pgmyuv decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_pgmyuv: import('./libav.js').avdec_pgmyuv;
  /**
   * libav PGX (JPEG2000 Test Format) decoder. libav pgx decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_pgx: import('./libav.js').avdec_pgx;
  /**
   * libav PHM (Portable HalfFloatMap) image decoder. libav phm decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_phm: import('./libav.js').avdec_phm;
  /**
   * libav Kodak Photo CD decoder. libav photocd decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_photocd: import('./libav.js').avdec_photocd;
  /**
   * libav Pictor/PC Paint decoder. libav pictor decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_pictor: import('./libav.js').avdec_pictor;
  /**
   * libav Apple Pixlet decoder. libav pixlet decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_pixlet: import('./libav.js').avdec_pixlet;
  /**
   * libav PNG (Portable Network Graphics) image decoder. libav png decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_png: import('./libav.js').avdec_png;
  /**
   * libav PPM (Portable PixelMap) image decoder. libav ppm decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_ppm: import('./libav.js').avdec_ppm;
  /**
   * libav Apple ProRes (iCodec Pro) decoder. libav prores decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_prores: import('./libav.js').avdec_prores;
  /**
   * libav Brooktree ProSumer Video decoder. libav prosumer decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_prosumer: import('./libav.js').avdec_prosumer;
  /**
   * libav Photoshop PSD file decoder. libav psd decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_psd: import('./libav.js').avdec_psd;
  /**
   * libav V.Flash PTX image decoder. libav ptx decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_ptx: import('./libav.js').avdec_ptx;
  /**
   * libav QCELP / PureVoice decoder. libav qcelp decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_qcelp: import('./libav.js').avdec_qcelp;
  /**
   * libav QDesign Music Codec 2 decoder. libav qdm2 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_qdm2: import('./libav.js').avdec_qdm2;
  /**
   * libav QDesign Music Codec 1 decoder. libav qdmc decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_qdmc: import('./libav.js').avdec_qdmc;
  /**
   * libav Apple QuickDraw decoder. libav qdraw decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_qdraw: import('./libav.js').avdec_qdraw;
  /**
   * libav QOI (Quite OK Image format) image decoder. libav qoi decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_qoi: import('./libav.js').avdec_qoi;
  /**
   * libav Q-team QPEG decoder. libav qpeg decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_qpeg: import('./libav.js').avdec_qpeg;
  /**
   * libav QuickTime Animation (RLE) video decoder. libav qtrle decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_qtrle: import('./libav.js').avdec_qtrle;
  /**
   * libav AJA Kona 10-bit RGB Codec decoder. libav r10k decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_r10k: import('./libav.js').avdec_r10k;
  /**
   * libav RealAudio Lossless decoder. libav ralf decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_ralf: import('./libav.js').avdec_ralf;
  /**
   * libav RemotelyAnywhere Screen Capture decoder. libav rasc decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_rasc: import('./libav.js').avdec_rasc;
  /**
   * libav RealAudio 1.0 (14.4K) decoder. libav real_144 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank primary.
   */
  avdec_real_144: import('./libav.js').avdec_real_144;
  /**
   * libav RealAudio 2.0 (28.8K) decoder. libav real_288 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank primary.
   */
  avdec_real_288: import('./libav.js').avdec_real_288;
  /**
   * libav RL2 video decoder. libav rl2 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_rl2: import('./libav.js').avdec_rl2;
  /**
   * libav DPCM id RoQ decoder. libav roq_dpcm decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_roq_dpcm: import('./libav.js').avdec_roq_dpcm;
  /**
   * libav id RoQ video decoder. libav roqvideo decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_roqvideo: import('./libav.js').avdec_roqvideo;
  /**
   * libav QuickTime video (RPZA) decoder. libav rpza decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_rpza: import('./libav.js').avdec_rpza;
  /**
   * libav innoHeim/Rsupport Screen Capture Codec decoder. libav rscc decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_rscc: import('./libav.js').avdec_rscc;
  /**
   * libav RealVideo 1.0 decoder. libav rv10 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank primary.
   */
  avdec_rv10: import('./libav.js').avdec_rv10;
  /**
   * libav RealVideo 2.0 decoder. libav rv20 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank primary.
   */
  avdec_rv20: import('./libav.js').avdec_rv20;
  /**
   * libav RealVideo 3.0 decoder. libav rv30 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank primary.
   */
  avdec_rv30: import('./libav.js').avdec_rv30;
  /**
   * libav RealVideo 4.0 decoder. libav rv40 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank primary.
   */
  avdec_rv40: import('./libav.js').avdec_rv40;
  /**
   * libav SMPTE 302M decoder. libav s302m decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_s302m: import('./libav.js').avdec_s302m;
  /**
   * libav LucasArts SANM/Smush video decoder. libav sanm decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_sanm: import('./libav.js').avdec_sanm;
  /**
   * libav SBC (low-complexity subband codec) decoder. libav sbc decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_sbc: import('./libav.js').avdec_sbc;
  /**
   * libav ScreenPressor decoder. libav scpr decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_scpr: import('./libav.js').avdec_scpr;
  /**
   * libav Screenpresso decoder. libav screenpresso decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_screenpresso: import('./libav.js').avdec_screenpresso;
  /**
   * libav DPCM Squareroot-Delta-Exact decoder. libav sdx2_dpcm decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_sdx2_dpcm: import('./libav.js').avdec_sdx2_dpcm;
  /**
   * libav Digital Pictures SGA Video decoder. libav sga decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_sga: import('./libav.js').avdec_sga;
  /**
   * libav SGI image decoder. libav sgi decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_sgi: import('./libav.js').avdec_sgi;
  /**
   * libav Silicon Graphics RLE 8-bit video decoder. libav sgirle decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_sgirle: import('./libav.js').avdec_sgirle;
  /**
   * libav BitJazz SheerVideo decoder. libav sheervideo decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_sheervideo: import('./libav.js').avdec_sheervideo;
  /**
   * libav Shorten decoder. libav shorten decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_shorten: import('./libav.js').avdec_shorten;
  /**
   * libav Simbiosis Interactive IMX Video decoder. libav simbiosis_imx decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_simbiosis_imx: import('./libav.js').avdec_simbiosis_imx;
  /**
   * libav RealAudio SIPR / ACELP.NET decoder. libav sipr decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avdec_sipr: import('./libav.js').avdec_sipr;
  /**
   * libav Siren decoder. libav siren decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_siren: import('./libav.js').avdec_siren;
  /**
   * libav Smacker audio decoder. libav smackaud decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_smackaud: import('./libav.js').avdec_smackaud;
  /**
   * libav Smacker video decoder. libav smackvid decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_smackvid: import('./libav.js').avdec_smackvid;
  /**
   * libav QuickTime Graphics (SMC) decoder. libav smc decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_smc: import('./libav.js').avdec_smc;
  /**
   * libav SMV JPEG decoder. libav smvjpeg decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_smvjpeg: import('./libav.js').avdec_smvjpeg;
  /**
   * libav Snow decoder. libav snow decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_snow: import('./libav.js').avdec_snow;
  /**
   * libav DPCM Sol decoder. libav sol_dpcm decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_sol_dpcm: import('./libav.js').avdec_sol_dpcm;
  /**
   * libav Sonic decoder. libav sonic decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_sonic: import('./libav.js').avdec_sonic;
  /**
   * libav Sunplus JPEG (SP5X) decoder. libav sp5x decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_sp5x: import('./libav.js').avdec_sp5x;
  /**
   * libav NewTek SpeedHQ decoder. libav speedhq decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_speedhq: import('./libav.js').avdec_speedhq;
  /**
   * libav Speex decoder. libav speex decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_speex: import('./libav.js').avdec_speex;
  /**
   * libav Screen Recorder Gold Codec decoder. libav srgc decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_srgc: import('./libav.js').avdec_srgc;
  /**
   * libav Sun Rasterfile image decoder. libav sunrast decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_sunrast: import('./libav.js').avdec_sunrast;
  /**
   * libav Sorenson Vector Quantizer 1 / Sorenson Video 1 / SVQ1 decoder. libav svq1 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_svq1: import('./libav.js').avdec_svq1;
  /**
   * libav Sorenson Vector Quantizer 3 / Sorenson Video 3 / SVQ3 decoder. libav svq3 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_svq3: import('./libav.js').avdec_svq3;
  /**
   * libav TAK (Tom's lossless Audio Kompressor) decoder. libav tak decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_tak: import('./libav.js').avdec_tak;
  /**
   * libav Truevision Targa image decoder. libav targa decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_targa: import('./libav.js').avdec_targa;
  /**
   * libav Pinnacle TARGA CineWave YUV16 decoder. libav targa_y216 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_targa_y216: import('./libav.js').avdec_targa_y216;
  /**
   * libav TDSC decoder. libav tdsc decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_tdsc: import('./libav.js').avdec_tdsc;
  /**
   * libav Nintendo Gamecube THP video decoder. libav thp decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_thp: import('./libav.js').avdec_thp;
  /**
   * libav Tiertex Limited SEQ video decoder. libav tiertexseqvideo decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_tiertexseqvideo: import('./libav.js').avdec_tiertexseqvideo;
  /**
   * libav TIFF image decoder. libav tiff decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_tiff: import('./libav.js').avdec_tiff;
  /**
   * libav 8088flex TMV decoder. libav tmv decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_tmv: import('./libav.js').avdec_tmv;
  /**
   * libav TrueHD decoder. libav truehd decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_truehd: import('./libav.js').avdec_truehd;
  /**
   * libav Duck TrueMotion 1.0 decoder. libav truemotion1 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_truemotion1: import('./libav.js').avdec_truemotion1;
  /**
   * libav Duck TrueMotion 2.0 decoder. libav truemotion2 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_truemotion2: import('./libav.js').avdec_truemotion2;
  /**
   * libav Duck TrueMotion 2.0 Real Time decoder. libav truemotion2rt decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_truemotion2rt: import('./libav.js').avdec_truemotion2rt;
  /**
   * libav DSP Group TrueSpeech decoder. libav truespeech decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_truespeech: import('./libav.js').avdec_truespeech;
  /**
   * libav TechSmith Screen Codec 2 decoder. libav tscc2 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_tscc2: import('./libav.js').avdec_tscc2;
  /**
   * libav TTA (True Audio) decoder. libav tta decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_tta: import('./libav.js').avdec_tta;
  /**
   * libav VQF TwinVQ decoder. libav twinvq decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_twinvq: import('./libav.js').avdec_twinvq;
  /**
   * libav Renderware TXD (TeXture Dictionary) image decoder. libav txd decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_txd: import('./libav.js').avdec_txd;
  /**
   * libav IBM UltiMotion decoder. libav ultimotion decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_ultimotion: import('./libav.js').avdec_ultimotion;
  /**
   * libav Ut Video decoder. libav utvideo decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_utvideo: import('./libav.js').avdec_utvideo;
  /**
   * libav Beam Software VB decoder. libav vb decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_vb: import('./libav.js').avdec_vb;
  /**
   * libav VBLE Lossless Codec decoder. libav vble decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_vble: import('./libav.js').avdec_vble;
  /**
   * libav Vizrt Binary Image decoder. libav vbn decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_vbn: import('./libav.js').avdec_vbn;
  /**
   * libav SMPTE VC-1 decoder. libav vc1 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_vc1: import('./libav.js').avdec_vc1;
  /**
   * libav Windows Media Video 9 Image v2 decoder. libav vc1image decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_vc1image: import('./libav.js').avdec_vc1image;
  /**
   * libav ATI VCR1 decoder. libav vcr1 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_vcr1: import('./libav.js').avdec_vcr1;
  /**
   * libav Sierra VMD audio decoder. libav vmdaudio decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_vmdaudio: import('./libav.js').avdec_vmdaudio;
  /**
   * libav Sierra VMD video decoder. libav vmdvideo decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_vmdvideo: import('./libav.js').avdec_vmdvideo;
  /**
   * libav VMware Screen Codec / VMware Video decoder. libav vmnc decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_vmnc: import('./libav.js').avdec_vmnc;
  /**
   * libav On2 VP3 decoder. libav vp3 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_vp3: import('./libav.js').avdec_vp3;
  /**
   * libav On2 VP4 decoder. libav vp4 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_vp4: import('./libav.js').avdec_vp4;
  /**
   * libav On2 VP5 decoder. libav vp5 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_vp5: import('./libav.js').avdec_vp5;
  /**
   * libav On2 VP6 decoder. libav vp6 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_vp6: import('./libav.js').avdec_vp6;
  /**
   * libav On2 VP6 (Flash version, with alpha channel) decoder. libav vp6a decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_vp6a: import('./libav.js').avdec_vp6a;
  /**
   * libav On2 VP6 (Flash version) decoder. libav vp6f decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_vp6f: import('./libav.js').avdec_vp6f;
  /**
   * libav On2 VP7 decoder. libav vp7 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_vp7: import('./libav.js').avdec_vp7;
  /**
   * libav On2 VP8 decoder. libav vp8 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_vp8: import('./libav.js').avdec_vp8;
  /**
   * libav Google VP9 decoder. libav vp9 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_vp9: import('./libav.js').avdec_vp9;
  /**
   * libav Westwood Studios VQA (Vector Quantized Animation) video decoder. libav vqavideo decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_vqavideo: import('./libav.js').avdec_vqavideo;
  /**
   * libav Wave synthesis pseudo-codec decoder. libav wavesynth decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_wavesynth: import('./libav.js').avdec_wavesynth;
  /**
   * libav WinCAM Motion Video decoder. libav wcmv decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_wcmv: import('./libav.js').avdec_wcmv;
  /**
   * libav WebP image decoder. libav webp decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_webp: import('./libav.js').avdec_webp;
  /**
   * libav Windows Media Audio Lossless decoder. libav wmalossless decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_wmalossless: import('./libav.js').avdec_wmalossless;
  /**
   * libav Windows Media Audio 9 Professional decoder. libav wmapro decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_wmapro: import('./libav.js').avdec_wmapro;
  /**
   * libav Windows Media Audio 1 decoder. libav wmav1 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_wmav1: import('./libav.js').avdec_wmav1;
  /**
   * libav Windows Media Audio 2 decoder. libav wmav2 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_wmav2: import('./libav.js').avdec_wmav2;
  /**
   * libav Windows Media Audio Voice decoder. libav wmavoice decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_wmavoice: import('./libav.js').avdec_wmavoice;
  /**
   * libav Windows Media Video 7 decoder. libav wmv1 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_wmv1: import('./libav.js').avdec_wmv1;
  /**
   * libav Windows Media Video 8 decoder. libav wmv2 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_wmv2: import('./libav.js').avdec_wmv2;
  /**
   * libav Windows Media Video 9 decoder. libav wmv3 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_wmv3: import('./libav.js').avdec_wmv3;
  /**
   * libav Windows Media Video 9 Image decoder. libav wmv3image decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_wmv3image: import('./libav.js').avdec_wmv3image;
  /**
   * libav Winnov WNV1 decoder. libav wnv1 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_wnv1: import('./libav.js').avdec_wnv1;
  /**
   * libav Westwood Audio (SND1) decoder. libav ws_snd1 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_ws_snd1: import('./libav.js').avdec_ws_snd1;
  /**
   * libav DPCM Xan decoder. libav xan_dpcm decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_xan_dpcm: import('./libav.js').avdec_xan_dpcm;
  /**
   * libav Wing Commander III / Xan decoder. libav xan_wc3 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_xan_wc3: import('./libav.js').avdec_xan_wc3;
  /**
   * libav Wing Commander IV / Xxan decoder. libav xan_wc4 decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_xan_wc4: import('./libav.js').avdec_xan_wc4;
  /**
   * libav eXtended BINary text decoder. libav xbin decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_xbin: import('./libav.js').avdec_xbin;
  /**
   * libav XBM (X BitMap) image decoder. libav xbm decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_xbm: import('./libav.js').avdec_xbm;
  /**
   * libav X-face image decoder. libav xface decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_xface: import('./libav.js').avdec_xface;
  /**
   * libav Miro VideoXL decoder. libav xl decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_xl: import('./libav.js').avdec_xl;
  /**
   * libav Xbox Media Audio 1 decoder. libav xma1 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_xma1: import('./libav.js').avdec_xma1;
  /**
   * libav Xbox Media Audio 2 decoder. libav xma2 decoder.
   * Codec/Decoder/Audio, plugin libav of gst-libav, rank marginal.
   */
  avdec_xma2: import('./libav.js').avdec_xma2;
  /**
   * libav XPM (X PixMap) image decoder. libav xpm decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_xpm: import('./libav.js').avdec_xpm;
  /**
   * libav XWD (X Window Dump) image decoder. libav xwd decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_xwd: import('./libav.js').avdec_xwd;
  /**
   * libav YUY2 Lossless Codec decoder. libav ylc decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_ylc: import('./libav.js').avdec_ylc;
  /**
   * libav Psygnosis YOP Video decoder. libav yop decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_yop: import('./libav.js').avdec_yop;
  /**
   * libav ZeroCodec Lossless Video decoder. libav zerocodec decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_zerocodec: import('./libav.js').avdec_zerocodec;
  /**
   * libav Zip Motion Blocks Video decoder. libav zmbv decoder.
   * Codec/Decoder/Video, plugin libav of gst-libav, rank marginal.
   */
  avdec_zmbv: import('./libav.js').avdec_zmbv;
  /**
   * libav Deinterlace element. Deinterlace video.
   * Filter/Effect/Video/Deinterlace, plugin libav of gst-libav, rank none.
   */
  avdeinterlace: import('./libav.js').avdeinterlace;
  /**
   * libav 4X Technologies demuxer. libav 4X Technologies demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_4xm: import('./libav.js').avdemux_4xm;
  /**
   * libav Audio IFF demuxer. libav Audio IFF demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_aiff: import('./libav.js').avdemux_aiff;
  /**
   * libav Monkey's Audio demuxer. libav Monkey's Audio demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_ape: import('./libav.js').avdemux_ape;
  /**
   * libav Argonaut Games Creature Shock demuxer. libav Argonaut Games Creature Shock demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_avs: import('./libav.js').avdemux_avs;
  /**
   * libav BFSTM (Binary Cafe Stream) demuxer. libav BFSTM (Binary Cafe Stream) demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_bfstm: import('./libav.js').avdemux_bfstm;
  /**
   * libav BRSTM (Binary Revolution Stream) demuxer. libav BRSTM (Binary Revolution Stream) demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_brstm: import('./libav.js').avdemux_brstm;
  /**
   * libav D-Cinema audio demuxer. libav D-Cinema audio demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_daud: import('./libav.js').avdemux_daud;
  /**
   * libav DSD Stream File (DSF) demuxer. libav DSD Stream File (DSF) demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_dsf: import('./libav.js').avdemux_dsf;
  /**
   * libav Electronic Arts Multimedia demuxer. libav Electronic Arts Multimedia demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_ea: import('./libav.js').avdemux_ea;
  /**
   * libav Sega FILM / CPK demuxer. libav Sega FILM / CPK demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_film_cpk: import('./libav.js').avdemux_film_cpk;
  /**
   * libav CompuServe Graphics Interchange Format (GIF) demuxer. libav CompuServe Graphics Interchange Format (GIF) demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_gif: import('./libav.js').avdemux_gif;
  /**
   * libav GXF (General eXchange Format) demuxer. libav GXF (General eXchange Format) demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_gxf: import('./libav.js').avdemux_gxf;
  /**
   * libav id Cinematic demuxer. libav id Cinematic demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_idcin: import('./libav.js').avdemux_idcin;
  /**
   * libav IFF (Interchange File Format) demuxer. libav IFF (Interchange File Format) demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_iff: import('./libav.js').avdemux_iff;
  /**
   * libav Interplay MVE demuxer. libav Interplay MVE demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_ipmovie: import('./libav.js').avdemux_ipmovie;
  /**
   * libav On2 IVF demuxer. libav On2 IVF demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_ivf: import('./libav.js').avdemux_ivf;
  /**
   * libav American Laser Games MM demuxer. libav American Laser Games MM demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_mm: import('./libav.js').avdemux_mm;
  /**
   * libav Yamaha SMAF demuxer. libav Yamaha SMAF demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_mmf: import('./libav.js').avdemux_mmf;
  /**
   * libav Musepack demuxer. libav Musepack demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_mpc: import('./libav.js').avdemux_mpc;
  /**
   * libav Musepack SV8 demuxer. libav Musepack SV8 demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_mpc8: import('./libav.js').avdemux_mpc8;
  /**
   * libav MXF (Material eXchange Format) demuxer. libav MXF (Material eXchange Format) demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_mxf: import('./libav.js').avdemux_mxf;
  /**
   * libav Nullsoft Streaming Video demuxer. libav Nullsoft Streaming Video demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_nsv: import('./libav.js').avdemux_nsv;
  /**
   * libav NUT demuxer. libav NUT demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_nut: import('./libav.js').avdemux_nut;
  /**
   * libav NuppelVideo demuxer. libav NuppelVideo demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_nuv: import('./libav.js').avdemux_nuv;
  /**
   * libav Sony Playstation STR demuxer. libav Sony Playstation STR demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_psxstr: import('./libav.js').avdemux_psxstr;
  /**
   * libav TechnoTrend PVA demuxer. libav TechnoTrend PVA demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_pva: import('./libav.js').avdemux_pva;
  /**
   * libav Smacker demuxer. libav Smacker demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_smk: import('./libav.js').avdemux_smk;
  /**
   * libav Sierra SOL demuxer. libav Sierra SOL demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_sol: import('./libav.js').avdemux_sol;
  /**
   * libav TTA (True Audio) demuxer. libav TTA (True Audio) demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_tta: import('./libav.js').avdemux_tta;
  /**
   * libav Sierra VMD demuxer. libav Sierra VMD demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_vmd: import('./libav.js').avdemux_vmd;
  /**
   * libav Creative Voice demuxer. libav Creative Voice demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_voc: import('./libav.js').avdemux_voc;
  /**
   * libav Wing Commander III movie demuxer. libav Wing Commander III movie demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_wc3movie: import('./libav.js').avdemux_wc3movie;
  /**
   * libav Westwood Studios audio demuxer. libav Westwood Studios audio demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_wsaud: import('./libav.js').avdemux_wsaud;
  /**
   * libav Westwood Studios VQA demuxer. libav Westwood Studios VQA demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_wsvqa: import('./libav.js').avdemux_wsvqa;
  /**
   * libav Microsoft xWMA demuxer. libav Microsoft xWMA demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_xwma: import('./libav.js').avdemux_xwma;
  /**
   * libav YUV4MPEG pipe demuxer. libav YUV4MPEG pipe demuxer.
   * Codec/Demuxer, plugin libav of gst-libav, rank marginal.
   */
  avdemux_yuv4mpegpipe: import('./libav.js').avdemux_yuv4mpegpipe;
  /**
   * Bluetooth AVDTP sink. Plays audio to an A2DP device.
   * Sink/Audio, plugin bluez of gst-plugins-bad, rank none.
   */
  avdtpsink: import('./bluez.js').avdtpsink;
  /**
   * Bluetooth AVDTP Source. Receives audio from an A2DP device.
   * Source/Audio/Network/RTP, plugin bluez of gst-plugins-bad, rank none.
   */
  avdtpsrc: import('./bluez.js').avdtpsrc;
  /**
   * libav Multicolor charset for Commodore 64 encoder. libav a64multi encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_a64multi: import('./libav.js').avenc_a64multi;
  /**
   * libav Multicolor charset for Commodore 64, extended with 5th color (colram) encoder. libav a64multi5 encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_a64multi5: import('./libav.js').avenc_a64multi5;
  /**
   * libav AAC (Advanced Audio Coding) encoder. libav aac encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank none.
   */
  avenc_aac: import('./libav.js').avenc_aac;
  /**
   * libav ATSC A/52A (AC-3) encoder. libav ac3 encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_ac3: import('./libav.js').avenc_ac3;
  /**
   * libav ATSC A/52A (AC-3) encoder. libav ac3_fixed encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_ac3_fixed: import('./libav.js').avenc_ac3_fixed;
  /**
   * libav SEGA CRI ADX ADPCM encoder. libav adpcm_adx encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_adpcm_adx: import('./libav.js').avenc_adpcm_adx;
  /**
   * libav ADPCM Argonaut Games encoder. libav adpcm_argo encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_adpcm_argo: import('./libav.js').avenc_adpcm_argo;
  /**
   * libav ADPCM IMA High Voltage Software ALP encoder. libav adpcm_ima_alp encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_adpcm_ima_alp: import('./libav.js').avenc_adpcm_ima_alp;
  /**
   * libav ADPCM IMA AMV encoder. libav adpcm_ima_amv encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_adpcm_ima_amv: import('./libav.js').avenc_adpcm_ima_amv;
  /**
   * libav ADPCM IMA Ubisoft APM encoder. libav adpcm_ima_apm encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_adpcm_ima_apm: import('./libav.js').avenc_adpcm_ima_apm;
  /**
   * libav ADPCM IMA QuickTime encoder. libav adpcm_ima_qt encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_adpcm_ima_qt: import('./libav.js').avenc_adpcm_ima_qt;
  /**
   * libav ADPCM IMA Simon & Schuster Interactive encoder. libav adpcm_ima_ssi encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_adpcm_ima_ssi: import('./libav.js').avenc_adpcm_ima_ssi;
  /**
   * libav ADPCM IMA WAV encoder. libav adpcm_ima_wav encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_adpcm_ima_wav: import('./libav.js').avenc_adpcm_ima_wav;
  /**
   * libav ADPCM IMA Westwood encoder. libav adpcm_ima_ws encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_adpcm_ima_ws: import('./libav.js').avenc_adpcm_ima_ws;
  /**
   * libav ADPCM Microsoft encoder. libav adpcm_ms encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_adpcm_ms: import('./libav.js').avenc_adpcm_ms;
  /**
   * libav ADPCM Shockwave Flash encoder. libav adpcm_swf encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_adpcm_swf: import('./libav.js').avenc_adpcm_swf;
  /**
   * libav ADPCM Yamaha encoder. libav adpcm_yamaha encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_adpcm_yamaha: import('./libav.js').avenc_adpcm_yamaha;
  /**
   * libav ALAC (Apple Lossless Audio Codec) encoder. libav alac encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_alac: import('./libav.js').avenc_alac;
  /**
   * libav Alias/Wavefront PIX image encoder. libav alias_pix encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_alias_pix: import('./libav.js').avenc_alias_pix;
  /**
   * libav AMV Video encoder. libav amv encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_amv: import('./libav.js').avenc_amv;
  /**
   * libav APNG (Animated Portable Network Graphics) image encoder. libav apng encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_apng: import('./libav.js').avenc_apng;
  /**
   * libav aptX (Audio Processing Technology for Bluetooth) encoder. libav aptx encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_aptx: import('./libav.js').avenc_aptx;
  /**
   * libav aptX HD (Audio Processing Technology for Bluetooth) encoder. libav aptx_hd encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_aptx_hd: import('./libav.js').avenc_aptx_hd;
  /**
   * libav ASUS V1 encoder. libav asv1 encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_asv1: import('./libav.js').avenc_asv1;
  /**
   * libav ASUS V2 encoder. libav asv2 encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_asv2: import('./libav.js').avenc_asv2;
  /**
   * libav Avid 1:1 10-bit RGB Packer encoder. libav avrp encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_avrp: import('./libav.js').avenc_avrp;
  /**
   * libav Avid Meridien Uncompressed encoder. libav avui encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_avui: import('./libav.js').avenc_avui;
  /**
   * libav Bitpacked encoder. libav bitpacked encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_bitpacked: import('./libav.js').avenc_bitpacked;
  /**
   * libav BMP (Windows and OS/2 bitmap) encoder. libav bmp encoder.
   * Codec/Encoder/Image, plugin libav of gst-libav, rank secondary.
   */
  avenc_bmp: import('./libav.js').avenc_bmp;
  /**
   * libav GoPro CineForm HD encoder. libav cfhd encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_cfhd: import('./libav.js').avenc_cfhd;
  /**
   * libav Cinepak encoder. libav cinepak encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_cinepak: import('./libav.js').avenc_cinepak;
  /**
   * libav Cirrus Logic AccuPak encoder. libav cljr encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_cljr: import('./libav.js').avenc_cljr;
  /**
   * libav RFC 3389 comfort noise generator encoder. libav comfortnoise encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_comfortnoise: import('./libav.js').avenc_comfortnoise;
  /**
   * libav DCA (DTS Coherent Acoustics) encoder. libav dca encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_dca: import('./libav.js').avenc_dca;
  /**
   * libav DFPWM1a audio encoder. libav dfpwm encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_dfpwm: import('./libav.js').avenc_dfpwm;
  /**
   * libav VC3/DNxHD encoder. libav dnxhd encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_dnxhd: import('./libav.js').avenc_dnxhd;
  /**
   * libav DPX (Digital Picture Exchange) image encoder. libav dpx encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_dpx: import('./libav.js').avenc_dpx;
  /**
   * libav DV (Digital Video) encoder. libav dvvideo encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_dvvideo: import('./libav.js').avenc_dvvideo;
  /**
   * libav ATSC A/52 E-AC-3 encoder. libav eac3 encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_eac3: import('./libav.js').avenc_eac3;
  /**
   * libav OpenEXR image encoder. libav exr encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_exr: import('./libav.js').avenc_exr;
  /**
   * libav FFmpeg video codec #1 encoder. libav ffv1 encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_ffv1: import('./libav.js').avenc_ffv1;
  /**
   * libav Huffyuv FFmpeg variant encoder. libav ffvhuff encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_ffvhuff: import('./libav.js').avenc_ffvhuff;
  /**
   * libav Flexible Image Transport System encoder. libav fits encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_fits: import('./libav.js').avenc_fits;
  /**
   * libav Flash Screen Video encoder. libav flashsv encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_flashsv: import('./libav.js').avenc_flashsv;
  /**
   * libav Flash Screen Video Version 2 encoder. libav flashsv2 encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_flashsv2: import('./libav.js').avenc_flashsv2;
  /**
   * libav FLV / Sorenson Spark / Sorenson H.263 (Flash Video) encoder. libav flv encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_flv: import('./libav.js').avenc_flv;
  /**
   * libav G.722 ADPCM encoder. libav g722 encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_g722: import('./libav.js').avenc_g722;
  /**
   * libav G.723.1 encoder. libav g723_1 encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_g723_1: import('./libav.js').avenc_g723_1;
  /**
   * libav G.726 ADPCM encoder. libav g726 encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_g726: import('./libav.js').avenc_g726;
  /**
   * libav G.726 little endian ADPCM ("right-justified") encoder. libav g726le encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_g726le: import('./libav.js').avenc_g726le;
  /**
   * libav H.261 encoder. libav h261 encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_h261: import('./libav.js').avenc_h261;
  /**
   * libav H.263 / H.263-1996 encoder. libav h263 encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_h263: import('./libav.js').avenc_h263;
  /**
   * libav H.263+ / H.263-1998 / H.263 version 2 encoder. libav h263p encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_h263p: import('./libav.js').avenc_h263p;
  /**
   * libav OpenMAX IL H.264 video encoder encoder. libav h264_omx encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_h264_omx: import('./libav.js').avenc_h264_omx;
  /**
   * libav Vidvox Hap encoder. libav hap encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_hap: import('./libav.js').avenc_hap;
  /**
   * libav Huffyuv / HuffYUV encoder. libav huffyuv encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_huffyuv: import('./libav.js').avenc_huffyuv;
  /**
   * libav JPEG 2000 encoder. libav jpeg2000 encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_jpeg2000: import('./libav.js').avenc_jpeg2000;
  /**
   * libav JPEG-LS encoder. libav jpegls encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_jpegls: import('./libav.js').avenc_jpegls;
  /**
   * libav Lossless JPEG encoder. libav ljpeg encoder.
   * Codec/Encoder/Image, plugin libav of gst-libav, rank secondary.
   */
  avenc_ljpeg: import('./libav.js').avenc_ljpeg;
  /**
   * libav MagicYUV video encoder. libav magicyuv encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_magicyuv: import('./libav.js').avenc_magicyuv;
  /**
   * libav MJPEG (Motion JPEG) encoder. libav mjpeg encoder.
   * Codec/Encoder/Image, plugin libav of gst-libav, rank secondary.
   */
  avenc_mjpeg: import('./libav.js').avenc_mjpeg;
  /**
   * libav MLP (Meridian Lossless Packing) encoder. libav mlp encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_mlp: import('./libav.js').avenc_mlp;
  /**
   * libav MP2 (MPEG audio layer 2) encoder. libav mp2 encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_mp2: import('./libav.js').avenc_mp2;
  /**
   * libav MP2 fixed point (MPEG audio layer 2) encoder. libav mp2fixed encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_mp2fixed: import('./libav.js').avenc_mp2fixed;
  /**
   * libav MPEG-1 video encoder. libav mpeg1video encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_mpeg1video: import('./libav.js').avenc_mpeg1video;
  /**
   * libav MPEG-2 video encoder. libav mpeg2video encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_mpeg2video: import('./libav.js').avenc_mpeg2video;
  /**
   * libav MPEG-4 part 2 encoder. libav mpeg4 encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_mpeg4: import('./libav.js').avenc_mpeg4;
  /**
   * libav OpenMAX IL MPEG-4 video encoder encoder. libav mpeg4_omx encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_mpeg4_omx: import('./libav.js').avenc_mpeg4_omx;
  /**
   * libav MPEG-4 part 2 Microsoft variant version 3 encoder. libav msmpeg4 encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_msmpeg4: import('./libav.js').avenc_msmpeg4;
  /**
   * libav MPEG-4 part 2 Microsoft variant version 2 encoder. libav msmpeg4v2 encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_msmpeg4v2: import('./libav.js').avenc_msmpeg4v2;
  /**
   * libav Microsoft Video-1 encoder. libav msvideo1 encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_msvideo1: import('./libav.js').avenc_msvideo1;
  /**
   * libav Nellymoser Asao encoder. libav nellymoser encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_nellymoser: import('./libav.js').avenc_nellymoser;
  /**
   * libav Opus encoder. libav opus encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_opus: import('./libav.js').avenc_opus;
  /**
   * libav PAM (Portable AnyMap) image encoder. libav pam encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_pam: import('./libav.js').avenc_pam;
  /**
   * libav PBM (Portable BitMap) image encoder. libav pbm encoder.
   * Codec/Encoder/Image, plugin libav of gst-libav, rank secondary.
   */
  avenc_pbm: import('./libav.js').avenc_pbm;
  /**
   * libav PCM Archimedes VIDC encoder. libav pcm_vidc encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_pcm_vidc: import('./libav.js').avenc_pcm_vidc;
  /**
   * libav PC Paintbrush PCX image encoder. libav pcx encoder.
   * Codec/Encoder/Image, plugin libav of gst-libav, rank secondary.
   */
  avenc_pcx: import('./libav.js').avenc_pcx;
  /**
   * libav PFM (Portable FloatMap) image encoder. libav pfm encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_pfm: import('./libav.js').avenc_pfm;
  /**
   * libav PGM (Portable GrayMap) image encoder. libav pgm encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_pgm: import('./libav.js').avenc_pgm;
  /**
   * libav PGMYUV (Portable GrayMap YUV) image encoder. libav pgmyuv encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_pgmyuv: import('./libav.js').avenc_pgmyuv;
  /**
   * libav PHM (Portable HalfFloatMap) image encoder. libav phm encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_phm: import('./libav.js').avenc_phm;
  /**
   * libav PNG (Portable Network Graphics) image encoder. libav png encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_png: import('./libav.js').avenc_png;
  /**
   * libav PPM (Portable PixelMap) image encoder. libav ppm encoder.
   * Codec/Encoder/Image, plugin libav of gst-libav, rank secondary.
   */
  avenc_ppm: import('./libav.js').avenc_ppm;
  /**
   * libav Apple ProRes encoder. libav prores encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_prores: import('./libav.js').avenc_prores;
  /**
   * libav Apple ProRes encoder. libav prores_aw encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_prores_aw: import('./libav.js').avenc_prores_aw;
  /**
   * libav Apple ProRes (iCodec Pro) encoder. libav prores_ks encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_prores_ks: import('./libav.js').avenc_prores_ks;
  /**
   * libav QOI (Quite OK Image format) image encoder. libav qoi encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_qoi: import('./libav.js').avenc_qoi;
  /**
   * libav QuickTime Animation (RLE) video encoder. libav qtrle encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_qtrle: import('./libav.js').avenc_qtrle;
  /**
   * libav AJA Kona 10-bit RGB Codec encoder. libav r10k encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_r10k: import('./libav.js').avenc_r10k;
  /**
   * libav RealAudio 1.0 (14.4K) encoder. libav real_144 encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_real_144: import('./libav.js').avenc_real_144;
  /**
   * libav id RoQ DPCM encoder. libav roq_dpcm encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_roq_dpcm: import('./libav.js').avenc_roq_dpcm;
  /**
   * libav id RoQ video encoder. libav roqvideo encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_roqvideo: import('./libav.js').avenc_roqvideo;
  /**
   * libav QuickTime video (RPZA) encoder. libav rpza encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_rpza: import('./libav.js').avenc_rpza;
  /**
   * libav RealVideo 1.0 encoder. libav rv10 encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_rv10: import('./libav.js').avenc_rv10;
  /**
   * libav RealVideo 2.0 encoder. libav rv20 encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_rv20: import('./libav.js').avenc_rv20;
  /**
   * libav SMPTE 302M encoder. libav s302m encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_s302m: import('./libav.js').avenc_s302m;
  /**
   * libav SBC (low-complexity subband codec) encoder. libav sbc encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_sbc: import('./libav.js').avenc_sbc;
  /**
   * libav SGI image encoder. libav sgi encoder.
   * Codec/Encoder/Image, plugin libav of gst-libav, rank secondary.
   */
  avenc_sgi: import('./libav.js').avenc_sgi;
  /**
   * libav QuickTime Graphics (SMC) encoder. libav smc encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_smc: import('./libav.js').avenc_smc;
  /**
   * libav Snow encoder. libav snow encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_snow: import('./libav.js').avenc_snow;
  /**
   * libav Sonic encoder. libav sonic encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_sonic: import('./libav.js').avenc_sonic;
  /**
   * libav Sonic lossless encoder. libav sonicls encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_sonicls: import('./libav.js').avenc_sonicls;
  /**
   * libav NewTek SpeedHQ encoder. libav speedhq encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_speedhq: import('./libav.js').avenc_speedhq;
  /**
   * libav Sun Rasterfile image encoder. libav sunrast encoder.
   * Codec/Encoder/Image, plugin libav of gst-libav, rank secondary.
   */
  avenc_sunrast: import('./libav.js').avenc_sunrast;
  /**
   * libav Sorenson Vector Quantizer 1 / Sorenson Video 1 / SVQ1 encoder. libav svq1 encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_svq1: import('./libav.js').avenc_svq1;
  /**
   * libav Truevision Targa image encoder. libav targa encoder.
   * Codec/Encoder/Image, plugin libav of gst-libav, rank secondary.
   */
  avenc_targa: import('./libav.js').avenc_targa;
  /**
   * libav TIFF image encoder. libav tiff encoder.
   * Codec/Encoder/Image, plugin libav of gst-libav, rank secondary.
   */
  avenc_tiff: import('./libav.js').avenc_tiff;
  /**
   * libav TrueHD encoder. libav truehd encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_truehd: import('./libav.js').avenc_truehd;
  /**
   * libav TTA (True Audio) encoder. libav tta encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_tta: import('./libav.js').avenc_tta;
  /**
   * libav Ut Video encoder. libav utvideo encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_utvideo: import('./libav.js').avenc_utvideo;
  /**
   * libav Vizrt Binary Image encoder. libav vbn encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_vbn: import('./libav.js').avenc_vbn;
  /**
   * libav SMPTE VC-2 encoder. libav vc2 encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_vc2: import('./libav.js').avenc_vc2;
  /**
   * libav WavPack encoder. libav wavpack encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_wavpack: import('./libav.js').avenc_wavpack;
  /**
   * libav Windows Media Audio 1 encoder. libav wmav1 encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_wmav1: import('./libav.js').avenc_wmav1;
  /**
   * libav Windows Media Audio 2 encoder. libav wmav2 encoder.
   * Codec/Encoder/Audio, plugin libav of gst-libav, rank secondary.
   */
  avenc_wmav2: import('./libav.js').avenc_wmav2;
  /**
   * libav Windows Media Video 7 encoder. libav wmv1 encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_wmv1: import('./libav.js').avenc_wmv1;
  /**
   * libav Windows Media Video 8 encoder. libav wmv2 encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_wmv2: import('./libav.js').avenc_wmv2;
  /**
   * libav XBM (X BitMap) image encoder. libav xbm encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_xbm: import('./libav.js').avenc_xbm;
  /**
   * libav X-face image encoder. libav xface encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_xface: import('./libav.js').avenc_xface;
  /**
   * libav XWD (X Window Dump) image encoder. libav xwd encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_xwd: import('./libav.js').avenc_xwd;
  /**
   * libav Zip Motion Blocks Video encoder. libav zmbv encoder.
   * Codec/Encoder/Video, plugin libav of gst-libav, rank secondary.
   */
  avenc_zmbv: import('./libav.js').avenc_zmbv;
  /**
   * Avi demuxer. Demultiplex an avi file into audio and video.
   * Codec/Demuxer, plugin avi of gst-plugins-good, rank primary.
   */
  avidemux: import('./avi.js').avidemux;
  /**
   * Avi muxer. Muxes audio and video into an avi stream.
   * Codec/Muxer, plugin avi of gst-plugins-good, rank primary.
   */
  avimux: import('./avi.js').avimux;
  /**
   * Avi subtitle parser. Parse avi subtitle stream.
   * Codec/Parser/Subtitle, plugin avi of gst-plugins-good, rank primary.
   */
  avisubtitle: import('./avi.js').avisubtitle;
  /**
   * libav 3GP2 (3GPP2 file format) muxer. libav 3GP2 (3GPP2 file format) muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_3g2: import('./libav.js').avmux_3g2;
  /**
   * libav 3GP (3GPP file format) muxer (not recommended, use gppmux instead). libav 3GP (3GPP file format) muxer (not recommended, use gppmux instead).
   * Codec/Muxer, plugin libav of gst-libav, rank none.
   */
  avmux_3gp: import('./libav.js').avmux_3gp;
  /**
   * libav a64 - video for Commodore 64 muxer. libav a64 - video for Commodore 64 muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_a64: import('./libav.js').avmux_a64;
  /**
   * libav ADTS AAC (Advanced Audio Coding) muxer (not recommended, use aacparse instead). libav ADTS AAC (Advanced Audio Coding) muxer (not recommended, use aacparse instead).
   * Codec/Muxer, plugin libav of gst-libav, rank none.
   */
  avmux_adts: import('./libav.js').avmux_adts;
  /**
   * libav CRI ADX muxer. libav CRI ADX muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_adx: import('./libav.js').avmux_adx;
  /**
   * libav Audio IFF muxer (not recommended, use aiffmux instead). libav Audio IFF muxer (not recommended, use aiffmux instead).
   * Codec/Muxer, plugin libav of gst-libav, rank none.
   */
  avmux_aiff: import('./libav.js').avmux_aiff;
  /**
   * libav LEGO Racers ALP muxer. libav LEGO Racers ALP muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_alp: import('./libav.js').avmux_alp;
  /**
   * libav 3GPP AMR muxer. libav 3GPP AMR muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_amr: import('./libav.js').avmux_amr;
  /**
   * libav AMV muxer. libav AMV muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_amv: import('./libav.js').avmux_amv;
  /**
   * libav Ubisoft Rayman 2 APM muxer. libav Ubisoft Rayman 2 APM muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_apm: import('./libav.js').avmux_apm;
  /**
   * libav Animated Portable Network Graphics muxer. libav Animated Portable Network Graphics muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_apng: import('./libav.js').avmux_apng;
  /**
   * libav Argonaut Games ASF muxer. libav Argonaut Games ASF muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_argo_asf: import('./libav.js').avmux_argo_asf;
  /**
   * libav Argonaut Games CVG muxer. libav Argonaut Games CVG muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_argo_cvg: import('./libav.js').avmux_argo_cvg;
  /**
   * libav ASF (Advanced / Active Streaming Format) muxer (not recommended, use asfmux instead). libav ASF (Advanced / Active Streaming Format) muxer (not recommended, use asfmux instead).
   * Codec/Muxer, plugin libav of gst-libav, rank none.
   */
  avmux_asf: import('./libav.js').avmux_asf;
  /**
   * libav ASF (Advanced / Active Streaming Format) muxer (not recommended, use asfmux instead). libav ASF (Advanced / Active Streaming Format) muxer (not recommended, use asfmux instead).
   * Codec/Muxer, plugin libav of gst-libav, rank none.
   */
  avmux_asf_stream: import('./libav.js').avmux_asf_stream;
  /**
   * libav AST (Audio Stream) muxer. libav AST (Audio Stream) muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_ast: import('./libav.js').avmux_ast;
  /**
   * libav Sun AU muxer. libav Sun AU muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_au: import('./libav.js').avmux_au;
  /**
   * libav AVI (Audio Video Interleaved) muxer (not recommended, use avimux instead). libav AVI (Audio Video Interleaved) muxer (not recommended, use avimux instead).
   * Codec/Muxer, plugin libav of gst-libav, rank none.
   */
  avmux_avi: import('./libav.js').avmux_avi;
  /**
   * libav AVIF muxer. libav AVIF muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_avif: import('./libav.js').avmux_avif;
  /**
   * libav SWF (ShockWave Flash) (AVM2) muxer. libav SWF (ShockWave Flash) (AVM2) muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_avm2: import('./libav.js').avmux_avm2;
  /**
   * libav AVS3-P2/IEEE1857.10 muxer. libav AVS3-P2/IEEE1857.10 muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_avs3: import('./libav.js').avmux_avs3;
  /**
   * libav G.729 BIT file format muxer. libav G.729 BIT file format muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_bit: import('./libav.js').avmux_bit;
  /**
   * libav Apple CAF (Core Audio Format) muxer. libav Apple CAF (Core Audio Format) muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_caf: import('./libav.js').avmux_caf;
  /**
   * libav Chromaprint muxer. libav Chromaprint muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_chromaprint: import('./libav.js').avmux_chromaprint;
  /**
   * libav codec2 .c2 muxer muxer. libav codec2 .c2 muxer muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_codec2: import('./libav.js').avmux_codec2;
  /**
   * libav DASH Muxer muxer. libav DASH Muxer muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_dash: import('./libav.js').avmux_dash;
  /**
   * libav D-Cinema audio muxer. libav D-Cinema audio muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_daud: import('./libav.js').avmux_daud;
  /**
   * libav DV (Digital Video) muxer. libav DV (Digital Video) muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_dv: import('./libav.js').avmux_dv;
  /**
   * libav MPEG-2 PS (DVD VOB) muxer. libav MPEG-2 PS (DVD VOB) muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_dvd: import('./libav.js').avmux_dvd;
  /**
   * libav F4V Adobe Flash Video muxer. libav F4V Adobe Flash Video muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_f4v: import('./libav.js').avmux_f4v;
  /**
   * libav Sega FILM / CPK muxer. libav Sega FILM / CPK muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_film_cpk: import('./libav.js').avmux_film_cpk;
  /**
   * libav Adobe Filmstrip muxer. libav Adobe Filmstrip muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_filmstrip: import('./libav.js').avmux_filmstrip;
  /**
   * libav Flexible Image Transport System muxer. libav Flexible Image Transport System muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_fits: import('./libav.js').avmux_fits;
  /**
   * libav FLV (Flash Video) muxer (not recommended, use flvmux instead). libav FLV (Flash Video) muxer (not recommended, use flvmux instead).
   * Codec/Muxer, plugin libav of gst-libav, rank none.
   */
  avmux_flv: import('./libav.js').avmux_flv;
  /**
   * libav GXF (General eXchange Format) muxer. libav GXF (General eXchange Format) muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_gxf: import('./libav.js').avmux_gxf;
  /**
   * libav Hash testing muxer. libav Hash testing muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_hash: import('./libav.js').avmux_hash;
  /**
   * libav HDS Muxer muxer. libav HDS Muxer muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_hds: import('./libav.js').avmux_hds;
  /**
   * libav Apple HTTP Live Streaming muxer. libav Apple HTTP Live Streaming muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_hls: import('./libav.js').avmux_hls;
  /**
   * libav Microsoft Windows ICO muxer. libav Microsoft Windows ICO muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_ico: import('./libav.js').avmux_ico;
  /**
   * libav iLBC storage muxer. libav iLBC storage muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_ilbc: import('./libav.js').avmux_ilbc;
  /**
   * libav iPod H.264 MP4 (MPEG-4 Part 14) muxer. libav iPod H.264 MP4 (MPEG-4 Part 14) muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_ipod: import('./libav.js').avmux_ipod;
  /**
   * libav Berkeley/IRCAM/CARL Sound Format muxer. libav Berkeley/IRCAM/CARL Sound Format muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_ircam: import('./libav.js').avmux_ircam;
  /**
   * libav ISMV/ISMA (Smooth Streaming) muxer. libav ISMV/ISMA (Smooth Streaming) muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_ismv: import('./libav.js').avmux_ismv;
  /**
   * libav On2 IVF muxer. libav On2 IVF muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_ivf: import('./libav.js').avmux_ivf;
  /**
   * libav Simon & Schuster Interactive VAG muxer. libav Simon & Schuster Interactive VAG muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_kvag: import('./libav.js').avmux_kvag;
  /**
   * libav LOAS/LATM muxer. libav LOAS/LATM muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_latm: import('./libav.js').avmux_latm;
  /**
   * libav Matroska muxer (not recommended, use matroskamux instead). libav Matroska muxer (not recommended, use matroskamux instead).
   * Codec/Muxer, plugin libav of gst-libav, rank none.
   */
  avmux_matroska: import('./libav.js').avmux_matroska;
  /**
   * libav MD5 testing muxer. libav MD5 testing muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_md5: import('./libav.js').avmux_md5;
  /**
   * libav extract pts as timecode v2 format, as defined by mkvtoolnix muxer. libav extract pts as timecode v2 format, as defined by mkvtoolnix muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_mkvtimestamp_v2: import('./libav.js').avmux_mkvtimestamp_v2;
  /**
   * libav Yamaha SMAF muxer. libav Yamaha SMAF muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_mmf: import('./libav.js').avmux_mmf;
  /**
   * libav QuickTime / MOV muxer (not recommended, use qtmux instead). libav QuickTime / MOV muxer (not recommended, use qtmux instead).
   * Codec/Muxer, plugin libav of gst-libav, rank none.
   */
  avmux_mov: import('./libav.js').avmux_mov;
  /**
   * libav MP2 (MPEG audio layer 2) formatter (not recommended, use id3v2mux instead). libav MP2 (MPEG audio layer 2) formatter (not recommended, use id3v2mux instead).
   * Formatter/Metadata, plugin libav of gst-libav, rank none.
   */
  avmux_mp2: import('./libav.js').avmux_mp2;
  /**
   * libav MP3 (MPEG audio layer 3) formatter (not recommended, use id3v2mux instead). libav MP3 (MPEG audio layer 3) formatter (not recommended, use id3v2mux instead).
   * Formatter/Metadata, plugin libav of gst-libav, rank none.
   */
  avmux_mp3: import('./libav.js').avmux_mp3;
  /**
   * libav MP4 (MPEG-4 Part 14) muxer (not recommended, use mp4mux instead). libav MP4 (MPEG-4 Part 14) muxer (not recommended, use mp4mux instead).
   * Codec/Muxer, plugin libav of gst-libav, rank none.
   */
  avmux_mp4: import('./libav.js').avmux_mp4;
  /**
   * libav MPEG-1 Systems / MPEG program stream muxer. libav MPEG-1 Systems / MPEG program stream muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_mpeg: import('./libav.js').avmux_mpeg;
  /**
   * libav MPEG-TS (MPEG-2 Transport Stream) muxer (not recommended, use mpegtsmux instead). libav MPEG-TS (MPEG-2 Transport Stream) muxer (not recommended, use mpegtsmux instead).
   * Codec/Muxer, plugin libav of gst-libav, rank none.
   */
  avmux_mpegts: import('./libav.js').avmux_mpegts;
  /**
   * libav MIME multipart JPEG muxer (not recommended, use multipartmux instead). libav MIME multipart JPEG muxer (not recommended, use multipartmux instead).
   * Codec/Muxer, plugin libav of gst-libav, rank none.
   */
  avmux_mpjpeg: import('./libav.js').avmux_mpjpeg;
  /**
   * libav MXF (Material eXchange Format) muxer (not recommended, use mxfmux instead). libav MXF (Material eXchange Format) muxer (not recommended, use mxfmux instead).
   * Codec/Muxer, plugin libav of gst-libav, rank none.
   */
  avmux_mxf: import('./libav.js').avmux_mxf;
  /**
   * libav MXF (Material eXchange Format) D-10 Mapping muxer. libav MXF (Material eXchange Format) D-10 Mapping muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_mxf_d10: import('./libav.js').avmux_mxf_d10;
  /**
   * libav MXF (Material eXchange Format) Operational Pattern Atom muxer. libav MXF (Material eXchange Format) Operational Pattern Atom muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_mxf_opatom: import('./libav.js').avmux_mxf_opatom;
  /**
   * libav NUT muxer. libav NUT muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_nut: import('./libav.js').avmux_nut;
  /**
   * libav AV1 low overhead OBU muxer. libav AV1 low overhead OBU muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_obu: import('./libav.js').avmux_obu;
  /**
   * libav Ogg Audio muxer. libav Ogg Audio muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_oga: import('./libav.js').avmux_oga;
  /**
   * libav Ogg muxer (not recommended, use oggmux instead). libav Ogg muxer (not recommended, use oggmux instead).
   * Codec/Muxer, plugin libav of gst-libav, rank none.
   */
  avmux_ogg: import('./libav.js').avmux_ogg;
  /**
   * libav Ogg Video muxer. libav Ogg Video muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_ogv: import('./libav.js').avmux_ogv;
  /**
   * libav Sony OpenMG audio muxer. libav Sony OpenMG audio muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_oma: import('./libav.js').avmux_oma;
  /**
   * libav Ogg Opus muxer. libav Ogg Opus muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_opus: import('./libav.js').avmux_opus;
  /**
   * libav PSP MP4 (MPEG-4 Part 14) muxer. libav PSP MP4 (MPEG-4 Part 14) muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_psp: import('./libav.js').avmux_psp;
  /**
   * libav RealMedia muxer. libav RealMedia muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_rm: import('./libav.js').avmux_rm;
  /**
   * libav Lego Mindstorms RSO muxer. libav Lego Mindstorms RSO muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_rso: import('./libav.js').avmux_rso;
  /**
   * libav RTSP output muxer. libav RTSP output muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_rtsp: import('./libav.js').avmux_rtsp;
  /**
   * libav SAP output muxer. libav SAP output muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_sap: import('./libav.js').avmux_sap;
  /**
   * libav Loki SDL MJPEG muxer. libav Loki SDL MJPEG muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_smjpeg: import('./libav.js').avmux_smjpeg;
  /**
   * libav Smooth Streaming Muxer muxer. libav Smooth Streaming Muxer muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_smoothstreaming: import('./libav.js').avmux_smoothstreaming;
  /**
   * libav SoX native muxer. libav SoX native muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_sox: import('./libav.js').avmux_sox;
  /**
   * libav IEC 61937 (used on S/PDIF - IEC958) muxer. libav IEC 61937 (used on S/PDIF - IEC958) muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_spdif: import('./libav.js').avmux_spdif;
  /**
   * libav Ogg Speex muxer. libav Ogg Speex muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_spx: import('./libav.js').avmux_spx;
  /**
   * libav Per-stream hash testing muxer. libav Per-stream hash testing muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_streamhash: import('./libav.js').avmux_streamhash;
  /**
   * libav MPEG-2 PS (SVCD) muxer. libav MPEG-2 PS (SVCD) muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_svcd: import('./libav.js').avmux_svcd;
  /**
   * libav SWF (ShockWave Flash) muxer. libav SWF (ShockWave Flash) muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_swf: import('./libav.js').avmux_swf;
  /**
   * libav TTA (True Audio) muxer. libav TTA (True Audio) muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_tta: import('./libav.js').avmux_tta;
  /**
   * libav uncoded framecrc testing muxer. libav uncoded framecrc testing muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_uncodedframecrc: import('./libav.js').avmux_uncodedframecrc;
  /**
   * libav VC-1 test bitstream muxer. libav VC-1 test bitstream muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_vc1test: import('./libav.js').avmux_vc1test;
  /**
   * libav MPEG-1 Systems / MPEG program stream (VCD) muxer. libav MPEG-1 Systems / MPEG program stream (VCD) muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_vcd: import('./libav.js').avmux_vcd;
  /**
   * libav PCM Archimedes VIDC muxer. libav PCM Archimedes VIDC muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_vidc: import('./libav.js').avmux_vidc;
  /**
   * libav MPEG-2 PS (VOB) muxer. libav MPEG-2 PS (VOB) muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_vob: import('./libav.js').avmux_vob;
  /**
   * libav Creative Voice muxer. libav Creative Voice muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_voc: import('./libav.js').avmux_voc;
  /**
   * libav Sony Wave64 muxer. libav Sony Wave64 muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_w64: import('./libav.js').avmux_w64;
  /**
   * libav WAV / WAVE (Waveform Audio) muxer (not recommended, use wavenc instead). libav WAV / WAVE (Waveform Audio) muxer (not recommended, use wavenc instead).
   * Codec/Muxer, plugin libav of gst-libav, rank none.
   */
  avmux_wav: import('./libav.js').avmux_wav;
  /**
   * libav WebP muxer. libav WebP muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_webp: import('./libav.js').avmux_webp;
  /**
   * libav Westwood Studios audio muxer. libav Westwood Studios audio muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_wsaud: import('./libav.js').avmux_wsaud;
  /**
   * libav Windows Television (WTV) muxer. libav Windows Television (WTV) muxer.
   * Codec/Muxer, plugin libav of gst-libav, rank marginal.
   */
  avmux_wtv: import('./libav.js').avmux_wtv;
  /**
   * libav YUV4MPEG pipe muxer (not recommended, use y4menc instead). libav YUV4MPEG pipe muxer (not recommended, use y4menc instead).
   * Codec/Muxer, plugin libav of gst-libav, rank none.
   */
  avmux_yuv4mpegpipe: import('./libav.js').avmux_yuv4mpegpipe;
  /**
   * Timecode Wait. Drops all audio/video until a specific timecode or running time has been reached.
   * Filter/Audio/Video, plugin timecode of gst-plugins-bad, rank none.
   */
  avwait: import('./timecode.js').avwait;
  /**
   * Bayer to RGB decoder for cameras. Converts video/x-bayer to video/x-raw.
   * Filter/Converter/Video, plugin bayer of gst-plugins-bad, rank none.
   */
  bayer2rgb: import('./bayer.js').bayer2rgb;
  /**
   * Generic bin. Simple container object.
   * Generic/Bin, plugin staticelements of gstreamer, rank primary.
   */
  bin: import('./staticelements.js').bin;
  /**
   * BPM Detector. Detect the BPM of an audio stream.
   * Filter/Analyzer/Audio, plugin soundtouch of gst-plugins-bad, rank none.
   */
  bpmdetect: import('./soundtouch.js').bpmdetect;
  /**
   * Break my data. randomly change data in the stream.
   * Testing, plugin debug of gst-plugins-good, rank none.
   */
  breakmydata: import('./debug.js').breakmydata;
  /**
   * Crossfeed effect. Improve headphone listening of stereo audio records using the bs2b library.
   * Filter/Effect/Audio, plugin bs2b of gst-plugins-bad, rank none.
   */
  bs2b: import('./bs2b.js').bs2b;
  /**
   * bulge. Adds a protuberance in the center point.
   * Transform/Effect/Video, plugin geometrictransform of gst-plugins-bad, rank none.
   */
  bulge: import('./geometrictransform.js').bulge;
  /**
   * Burn. Burn adjusts the colors in the video signal.
   * Filter/Effect/Video, plugin gaudieffects of gst-plugins-bad, rank none.
   */
  burn: import('./gaudieffects.js').burn;
  /**
   * BZ2 decoder. Decodes compressed streams.
   * Codec/Decoder, plugin bz2 of gst-plugins-bad, rank none.
   */
  bz2dec: import('./bz2.js').bz2dec;
  /**
   * BZ2 encoder. Compresses streams.
   * Codec/Encoder, plugin bz2 of gst-plugins-bad, rank none.
   */
  bz2enc: import('./bz2.js').bz2enc;
  /**
   * A colored ASCII art video sink. A colored ASCII art videosink.
   * Sink/Video, plugin cacasink of gst-plugins-good, rank none.
   */
  cacasink: import('./cacasink.js').cacasink;
  /**
   * CacaTV effect. Colored ASCII art effect.
   * Filter/Effect/Video, plugin cacasink of gst-plugins-good, rank none.
   */
  cacatv: import('./cacasink.js').cacatv;
  /**
   * Cairo overlay. Render overlay on a video stream using Cairo.
   * Filter/Editor/Video, plugin cairo of gst-plugins-good, rank none.
   */
  cairooverlay: import('./cairo.js').cairooverlay;
  /**
   * Camera Bin. Take image snapshots and record movies from camera.
   * Generic/Bin/Camera, plugin camerabin of gst-plugins-bad, rank none.
   */
  camerabin: import('./camerabin.js').camerabin;
  /**
   * CapsFilter. Pass data without modification, limiting formats.
   * Generic, plugin coreelements of gstreamer, rank none.
   */
  capsfilter: import('./coreelements.js').capsfilter;
  /**
   * CapsSetter. Set/merge caps on stream.
   * Generic, plugin debug of gst-plugins-good, rank none.
   */
  capssetter: import('./debug.js').capssetter;
  /**
   * Closed Caption overlay. Decode cea608/cea708 data and overlay on proper position of a video buffer.
   * Mixer/Video/Overlay/Subtitle, plugin closedcaption of gst-plugins-bad, rank primary.
   */
  cc708overlay: import('./closedcaption.js').cc708overlay;
  /**
   * Closed Caption Combiner. Combines GstVideoCaptionMeta with video input stream.
   * Filter, plugin closedcaption of gst-plugins-bad, rank none.
   */
  cccombiner: import('./closedcaption.js').cccombiner;
  /**
   * Closed Caption Converter. Converts Closed Captions between different formats.
   * Filter/ClosedCaption, plugin closedcaption of gst-plugins-bad, rank none.
   */
  ccconverter: import('./closedcaption.js').ccconverter;
  /**
   * Closed Caption Extractor. Extract GstVideoCaptionMeta from input stream.
   * Filter, plugin closedcaption of gst-plugins-bad, rank none.
   */
  ccextractor: import('./closedcaption.js').ccextractor;
  /**
   * CD audio source (CDDA). Read audio from CD using libcdio.
   * Source/File, plugin cdio of gst-plugins-ugly, rank 127.
   */
  cdiocddasrc: import('./cdio.js').cdiocddasrc;
  /**
   * CD Audio (cdda) Source, Paranoia IV. Read audio from CD in paranoid mode.
   * Source/File, plugin cdparanoia of gst-plugins-base, rank secondary.
   */
  cdparanoiasrc: import('./cdparanoia.js').cdparanoiasrc;
  /**
   * Checksum sink. Calculates a checksum for buffers.
   * Debug/Sink, plugin debugutilsbad of gst-plugins-bad, rank none.
   */
  checksumsink: import('./debugutilsbad.js').checksumsink;
  /**
   * Chop my data. Split up a stream into randomly-sized buffers.
   * Generic, plugin debugutilsbad of gst-plugins-bad, rank none.
   */
  chopmydata: import('./debugutilsbad.js').chopmydata;
  /**
   * Chroma hold filter. Removes all color information except for one color.
   * Filter/Effect/Video, plugin coloreffects of gst-plugins-bad, rank none.
   */
  chromahold: import('./coloreffects.js').chromahold;
  /**
   * Chromaprint fingerprinting element. Find an audio fingerprint using the Chromaprint library.
   * Filter/Analyzer/Audio, plugin chromaprint of gst-plugins-bad, rank none.
   */
  chromaprint: import('./chromaprint.js').chromaprint;
  /**
   * Chromium. Chromium breaks the colors of the video signal.
   * Filter/Effect/Video, plugin gaudieffects of gst-plugins-bad, rank none.
   */
  chromium: import('./gaudieffects.js').chromium;
  /**
   * circle. Warps the picture into an arc shaped form.
   * Transform/Effect/Video, plugin geometrictransform of gst-plugins-bad, rank none.
   */
  circle: import('./geometrictransform.js').circle;
  /**
   * Clock overlay. Overlays the current clock time on a video stream.
   * Filter/Editor/Video, plugin pango of gst-plugins-base, rank none.
   */
  clockoverlay: import('./pango.js').clockoverlay;
  /**
   * Clock select. Pipeline that enables different clocks.
   * Generic/Bin, plugin debugutilsbad of gst-plugins-bad, rank none.
   */
  clockselect: import('./debugutilsbad.js').clockselect;
  /**
   * ClockSync. Synchronise buffers to the clock.
   * Generic, plugin coreelements of gstreamer, rank none.
   */
  clocksync: import('./coreelements.js').clocksync;
  /**
   * CODEC Alpha Demuxer. Extract and expose as a stream the CODEC alpha.
   * Codec/Demuxer, plugin codecalpha of gst-plugins-bad, rank none.
   */
  codecalphademux: import('./codecalpha.js').codecalphademux;
  /**
   * Color Look-up Table filter. Color Look-up Table filter.
   * Filter/Effect/Video, plugin coloreffects of gst-plugins-bad, rank none.
   */
  coloreffects: import('./coloreffects.js').coloreffects;
  /**
   * Comb Detect. Detect combing artifacts in video stream.
   * Video/Filter, plugin ivtc of gst-plugins-bad, rank none.
   */
  combdetect: import('./ivtc.js').combdetect;
  /**
   * Compare buffers. Compares incoming buffers.
   * Filter/Debug, plugin debugutilsbad of gst-plugins-bad, rank none.
   */
  compare: import('./debugutilsbad.js').compare;
  /**
   * Compositor. Composite multiple video streams.
   * Filter/Editor/Video/Compositor, plugin compositor of gst-plugins-base, rank 257.
   */
  compositor: import('./compositor.js').compositor;
  /**
   * Concat. Concatenate multiple streams.
   * Generic, plugin coreelements of gstreamer, rank none.
   */
  concat: import('./coreelements.js').concat;
  /**
   * CPU report. Post cpu usage information every buffer.
   * Testing, plugin debug of gst-plugins-good, rank none.
   */
  cpureport: import('./debug.js').cpureport;
  /**
   * Curl file sink. Upload data over FILE protocol using libcurl.
   * Sink/Network, plugin curl of gst-plugins-bad, rank none.
   */
  curlfilesink: import('./curl.js').curlfilesink;
  /**
   * Curl ftp sink. Upload data over FTP protocol using libcurl.
   * Sink/Network, plugin curl of gst-plugins-bad, rank none.
   */
  curlftpsink: import('./curl.js').curlftpsink;
  /**
   * Curl http sink. Upload data over HTTP/HTTPS protocol using libcurl.
   * Sink/Network, plugin curl of gst-plugins-bad, rank none.
   */
  curlhttpsink: import('./curl.js').curlhttpsink;
  /**
   * HTTP Client Source using libcURL. Receiver data as a client over a network via HTTP using cURL.
   * Source/Network, plugin curl of gst-plugins-bad, rank secondary.
   */
  curlhttpsrc: import('./curl.js').curlhttpsrc;
  /**
   * Curl sftp sink. Upload data over the SFTP protocol using libcurl.
   * Sink/Network, plugin curl of gst-plugins-bad, rank none.
   */
  curlsftpsink: import('./curl.js').curlsftpsink;
  /**
   * Curl smtp sink. Upload data over SMTP protocol using libcurl.
   * Sink/Network, plugin curl of gst-plugins-bad, rank none.
   */
  curlsmtpsink: import('./curl.js').curlsmtpsink;
  /**
   * Audio cutter. Audio Cutter to split audio into non-silent bits.
   * Filter/Editor/Audio, plugin cutter of gst-plugins-good, rank none.
   */
  cutter: import('./cutter.js').cutter;
  /**
   * Damage gate. Holds ximagesrc's next capture back until the screen has changed.
   * Filter/Video, plugin costream of gst-costream, rank none.
   */
  damagegate: import('./costream.js').damagegate;
  /**
   * DASH Demuxer. Dynamic Adaptive Streaming over HTTP demuxer.
   * Codec/Demuxer/Adaptive, plugin dash of gst-plugins-bad, rank primary.
   */
  dashdemux: import('./dash.js').dashdemux;
  /**
   * DASH Demuxer. Dynamic Adaptive Streaming over HTTP demuxer.
   * Codec/Demuxer/Adaptive, plugin adaptivedemux2 of gst-plugins-good, rank 257.
   */
  dashdemux2: import('./adaptivedemux2.js').dashdemux2;
  /**
   * DASH Sink. Dynamic Adaptive Streaming over HTTP sink.
   * Sink, plugin dash of gst-plugins-bad, rank none.
   */
  dashsink: import('./dash.js').dashsink;
  /**
   * data: URI source element. Handles data: uris.
   * Source, plugin coreelements of gstreamer, rank primary.
   */
  dataurisrc: import('./coreelements.js').dataurisrc;
  /**
   * 1394 IIDC Video Source. libdc1394 based source for IIDC cameras.
   * Source/Video, plugin dc1394 of gst-plugins-bad, rank none.
   */
  dc1394src: import('./dc1394.js').dc1394src;
  /**
   * DTS Coherent Acoustics audio stream parser. DCA parser.
   * Codec/Parser/Audio, plugin audioparsers of gst-plugins-good, rank 257.
   */
  dcaparse: import('./audioparsers.js').dcaparse;
  /**
   * qroverlay. Overlay Qrcodes over each buffer with buffer information and custom data.
   * Qrcode overlay containing buffer information, plugin qroverlay of gst-plugins-bad, rank none.
   */
  debugqroverlay: import('./qroverlay.js').debugqroverlay;
  /**
   * DebugSpy. DebugSpy provides information on buffers with bus messages.
   * Filter/Analyzer/Debug, plugin debugutilsbad of gst-plugins-bad, rank none.
   */
  debugspy: import('./debugutilsbad.js').debugspy;
  /**
   * Decklink Audio Sink. Decklink Sink.
   * Audio/Sink/Hardware, plugin decklink of gst-plugins-bad, rank none.
   */
  decklinkaudiosink: import('./decklink.js').decklinkaudiosink;
  /**
   * Decklink Audio Source. Decklink Source.
   * Audio/Source/Hardware, plugin decklink of gst-plugins-bad, rank none.
   */
  decklinkaudiosrc: import('./decklink.js').decklinkaudiosrc;
  /**
   * Decklink Video Sink. Decklink Sink.
   * Video/Sink/Hardware, plugin decklink of gst-plugins-bad, rank none.
   */
  decklinkvideosink: import('./decklink.js').decklinkvideosink;
  /**
   * Decklink Video Source. Decklink Source.
   * Video/Source/Hardware, plugin decklink of gst-plugins-bad, rank none.
   */
  decklinkvideosrc: import('./decklink.js').decklinkvideosrc;
  /**
   * Decoder Bin. Autoplug and decode to raw media.
   * Generic/Bin/Decoder, plugin playback of gst-plugins-base, rank none.
   */
  decodebin: import('./playback.js').decodebin;
  /**
   * Decoder Bin 3. Autoplug and decode to raw media.
   * Generic/Bin/Decoder, plugin playback of gst-plugins-base, rank none.
   */
  decodebin3: import('./playback.js').decodebin3;
  /**
   * Deinterlacer. Deinterlace Methods ported from DScaler/TvTime.
   * Filter/Effect/Video/Deinterlace, plugin deinterlace of gst-plugins-good, rank none.
   */
  deinterlace: import('./deinterlace.js').deinterlace;
  /**
   * Audio deinterleaver. Splits one interleaved multichannel audio stream into many mono audio streams.
   * Filter/Converter/Audio, plugin interleave of gst-plugins-good, rank none.
   */
  deinterleave: import('./interleave.js').deinterleave;
  /**
   * DirectFB video sink. A DirectFB based videosink.
   * Sink/Video, plugin directfb of gst-plugins-bad, rank marginal.
   */
  dfbvideosink: import('./directfb.js').dfbvideosink;
  /**
   * DiceTV effect. 'Dices' the screen up into many small squares.
   * Filter/Effect/Video, plugin effectv of gst-plugins-good, rank none.
   */
  dicetv: import('./effectv.js').dicetv;
  /**
   * diffuse. Diffuses the image by moving its pixels in random directions.
   * Transform/Effect/Video, plugin geometrictransform of gst-plugins-bad, rank none.
   */
  diffuse: import('./geometrictransform.js').diffuse;
  /**
   * Dilate. Dilate copies the brightest pixel around.
   * Filter/Effect/Video, plugin gaudieffects of gst-plugins-bad, rank none.
   */
  dilate: import('./gaudieffects.js').dilate;
  /**
   * Dirac parser. Parses Dirac streams.
   * Codec/Parser/Video, plugin videoparsersbad of gst-plugins-bad, rank none.
   */
  diracparse: import('./videoparsersbad.js').diracparse;
  /**
   * Dodge. Dodge saturates the colors in the video signal.
   * Filter/Effect/Video, plugin gaudieffects of gst-plugins-bad, rank none.
   */
  dodge: import('./gaudieffects.js').dodge;
  /**
   * DownloadBuffer. Download Buffer element.
   * Generic, plugin coreelements of gstreamer, rank none.
   */
  downloadbuffer: import('./coreelements.js').downloadbuffer;
  /**
   * DTLS Decoder. Decodes DTLS packets.
   * Decoder/Network/DTLS, plugin dtls of gst-plugins-bad, rank none.
   */
  dtlsdec: import('./dtls.js').dtlsdec;
  /**
   * DTLS Encoder. Encodes packets with DTLS.
   * Encoder/Network/DTLS, plugin dtls of gst-plugins-bad, rank none.
   */
  dtlsenc: import('./dtls.js').dtlsenc;
  /**
   * DTLS-SRTP Decoder. Decodes SRTP packets with a key received from DTLS.
   * Decoder/Network/DTLS/SRTP, plugin dtls of gst-plugins-bad, rank none.
   */
  dtlssrtpdec: import('./dtls.js').dtlssrtpdec;
  /**
   * DTLS SRTP Demultiplexer. Demultiplexes DTLS and SRTP packets.
   * DTLS/SRTP/Demux, plugin dtls of gst-plugins-bad, rank none.
   */
  dtlssrtpdemux: import('./dtls.js').dtlssrtpdemux;
  /**
   * DTLS-SRTP Encoder. Encodes SRTP packets with a key received from DTLS.
   * Encoder/Network/DTLS/SRTP, plugin dtls of gst-plugins-bad, rank none.
   */
  dtlssrtpenc: import('./dtls.js').dtlssrtpenc;
  /**
   * DTMF detector element. This element detects DTMF tones.
   * Filter/Analyzer/Audio, plugin spandsp of gst-plugins-bad, rank marginal.
   */
  dtmfdetect: import('./spandsp.js').dtmfdetect;
  /**
   * DTMF tone generator. Generates DTMF tones.
   * Source/Audio, plugin dtmf of gst-plugins-good, rank none.
   */
  dtmfsrc: import('./dtmf.js').dtmfsrc;
  /**
   * DTS audio decoder. Decodes DTS audio streams.
   * Codec/Decoder/Audio, plugin dtsdec of gst-plugins-bad, rank primary.
   */
  dtsdec: import('./dtsdec.js').dtsdec;
  /**
   * Firewire (1394) DV video source. Source for DV video data from firewire port.
   * Source/Video, plugin 1394 of gst-plugins-good, rank none.
   */
  dv1394src: import('./1394.js').dv1394src;
  /**
   * DVB bin. Access descramble and split DVB streams.
   * Source/Bin/Video, plugin dvb of gst-plugins-bad, rank none.
   */
  dvbbasebin: import('./dvb.js').dvbbasebin;
  /**
   * DVB Source. Digital Video Broadcast Source.
   * Source/Video, plugin dvb of gst-plugins-bad, rank none.
   */
  dvbsrc: import('./dvb.js').dvbsrc;
  /**
   * DVB subtitle encoder. Encodes AYUV video frames streams into DVB subtitles.
   * Codec/Decoder/Video, plugin dvbsubenc of gst-plugins-bad, rank none.
   */
  dvbsubenc: import('./dvbsubenc.js').dvbsubenc;
  /**
   * DVB Subtitles Overlay. Renders DVB subtitles.
   * Mixer/Video/Overlay/Subtitle, plugin dvbsuboverlay of gst-plugins-bad, rank primary.
   */
  dvbsuboverlay: import('./dvbsuboverlay.js').dvbsuboverlay;
  /**
   * DV video decoder. Uses libdv to decode DV video (smpte314) (libdv.sourceforge.net).
   * Codec/Decoder/Video, plugin dv of gst-plugins-good, rank marginal.
   */
  dvdec: import('./dv.js').dvdec;
  /**
   * DV system stream demuxer. Uses libdv to separate DV audio from DV video (libdv.sourceforge.net).
   * Codec/Demuxer, plugin dv of gst-plugins-good, rank primary.
   */
  dvdemux: import('./dv.js').dvdemux;
  /**
   * DVD LPCM Audio decoder. Decode DVD LPCM frames into standard PCM audio.
   * Codec/Decoder/Audio, plugin dvdlpcmdec of gst-plugins-ugly, rank primary.
   */
  dvdlpcmdec: import('./dvdlpcmdec.js').dvdlpcmdec;
  /**
   * DVD Source. Access a DVD title/chapter/angle using libdvdread.
   * Source/File/DVD, plugin dvdread of gst-plugins-ugly, rank none.
   */
  dvdreadsrc: import('./dvdread.js').dvdreadsrc;
  /**
   * Sub-picture Overlay. Parses Sub-Picture command streams and renders the SPU overlay onto the video as it passes through.
   * Mixer/Video/Overlay/SubPicture/DVD/Bluray, plugin dvdspu of gst-plugins-bad, rank primary.
   */
  dvdspu: import('./dvdspu.js').dvdspu;
  /**
   * DVD subtitle decoder. Decodes DVD subtitles into AYUV video frames.
   * Codec/Decoder/Video, plugin dvdsub of gst-plugins-ugly, rank none.
   */
  dvdsubdec: import('./dvdsub.js').dvdsubdec;
  /**
   * DVD subtitle parser. Parses and packetizes DVD subtitle streams.
   * Codec/Parser/Subtitle, plugin dvdsub of gst-plugins-ugly, rank none.
   */
  dvdsubparse: import('./dvdsub.js').dvdsubparse;
  /**
   * UDP packet sender. Send data over the network via UDP with packet destinations picked up dynamically from meta on the buffers passed.
   * Sink/Network, plugin udp of gst-plugins-good, rank none.
   */
  dynudpsink: import('./udp.js').dynudpsink;
  /**
   * EdgeTV effect. Apply edge detect on video.
   * Filter/Effect/Video, plugin effectv of gst-plugins-good, rank none.
   */
  edgetv: import('./effectv.js').edgetv;
  /**
   * Encoder Bin. Convenience encoding/muxing element.
   * Generic/Bin/Encoder, plugin encoding of gst-plugins-base, rank none.
   */
  encodebin: import('./encoding.js').encodebin;
  /**
   * Encoder Bin. Convenience encoding/muxing element.
   * Generic/Bin/Encoder, plugin encoding of gst-plugins-base, rank none.
   */
  encodebin2: import('./encoding.js').encodebin2;
  /**
   * 10 Band Equalizer. Direct Form 10 band IIR equalizer.
   * Filter/Effect/Audio, plugin equalizer of gst-plugins-good, rank none.
   */
  'equalizer-10bands': import('./equalizer.js').equalizer10bands;
  /**
   * 3 Band Equalizer. Direct Form 3 band IIR equalizer.
   * Filter/Effect/Audio, plugin equalizer of gst-plugins-good, rank none.
   */
  'equalizer-3bands': import('./equalizer.js').equalizer3bands;
  /**
   * N Band Equalizer. Direct Form IIR equalizer.
   * Filter/Effect/Audio, plugin equalizer of gst-plugins-good, rank none.
   */
  'equalizer-nbands': import('./equalizer.js').equalizerNbands;
  /**
   * Convert some GstFlowReturn types into others. Pass through all packets but ignore some GstFlowReturn types.
   * Generic, plugin debugutilsbad of gst-plugins-bad, rank none.
   */
  errorignore: import('./debugutilsbad.js').errorignore;
  /**
   * Exclusion. Exclusion exclodes the colors in the video signal.
   * Filter/Effect/Video, plugin gaudieffects of gst-plugins-bad, rank none.
   */
  exclusion: import('./gaudieffects.js').exclusion;
  /**
   * AAC audio decoder. Free MPEG-2/4 AAC decoder.
   * Codec/Decoder/Audio, plugin faad of gst-plugins-bad, rank secondary.
   */
  faad: import('./faad.js').faad;
  /**
   * faceoverlay. Overlays SVG graphics over a detected face in a video stream.
   * Filter/Editor/Video, plugin faceoverlay of gst-plugins-bad, rank none.
   */
  faceoverlay: import('./faceoverlay.js').faceoverlay;
  /**
   * Fake Audio Sink. Fake audio renderer.
   * Audio/Sink, plugin debugutilsbad of gst-plugins-bad, rank none.
   */
  fakeaudiosink: import('./debugutilsbad.js').fakeaudiosink;
  /**
   * Fake Sink. Black hole for data.
   * Sink, plugin coreelements of gstreamer, rank none.
   */
  fakesink: import('./coreelements.js').fakesink;
  /**
   * Fake Source. Push empty (no data) buffers around.
   * Source, plugin coreelements of gstreamer, rank none.
   */
  fakesrc: import('./coreelements.js').fakesrc;
  /**
   * Fake Video Sink. Fake video display that allows zero-copy.
   * Video/Sink, plugin debugutilsbad of gst-plugins-bad, rank none.
   */
  fakevideosink: import('./debugutilsbad.js').fakevideosink;
  /**
   * fbdev video sink. Linux framebuffer videosink.
   * Sink/Video, plugin fbdevsink of gst-plugins-bad, rank none.
   */
  fbdevsink: import('./fbdevsink.js').fbdevsink;
  /**
   * Filedescriptor Sink. Write data to a file descriptor.
   * Sink/File, plugin coreelements of gstreamer, rank none.
   */
  fdsink: import('./coreelements.js').fdsink;
  /**
   * Filedescriptor Source. Read from a file descriptor.
   * Source/File, plugin coreelements of gstreamer, rank none.
   */
  fdsrc: import('./coreelements.js').fdsrc;
  /**
   * Festival Text-to-Speech synthesizer. Synthesizes plain text into audio.
   * Filter/Effect/Audio, plugin festival of gst-plugins-bad, rank none.
   */
  festival: import('./festival.js').festival;
  /**
   * Video field analysis. Analyse fields from video frames to identify if they are progressive/telecined/interlaced.
   * Filter/Analysis/Video, plugin fieldanalysis of gst-plugins-bad, rank none.
   */
  fieldanalysis: import('./fieldanalysis.js').fieldanalysis;
  /**
   * File Sink. Write stream to a file.
   * Sink/File, plugin coreelements of gstreamer, rank primary.
   */
  filesink: import('./coreelements.js').filesink;
  /**
   * File Source. Read from arbitrary point in a file.
   * Source/File, plugin coreelements of gstreamer, rank primary.
   */
  filesrc: import('./coreelements.js').filesrc;
  /**
   * fisheye. Simulate a fisheye lens by zooming on the center of the image and compressing the edges.
   * Transform/Effect/Video, plugin geometrictransform of gst-plugins-bad, rank none.
   */
  fisheye: import('./geometrictransform.js').fisheye;
  /**
   * FLAC audio decoder. Decodes FLAC lossless audio streams.
   * Codec/Decoder/Audio, plugin flac of gst-plugins-good, rank primary.
   */
  flacdec: import('./flac.js').flacdec;
  /**
   * FLAC audio encoder. Encodes audio with the FLAC lossless audio encoder.
   * Codec/Encoder/Audio, plugin flac of gst-plugins-good, rank primary.
   */
  flacenc: import('./flac.js').flacenc;
  /**
   * FLAC audio parser. Parses audio with the FLAC lossless audio codec.
   * Codec/Parser/Audio, plugin audioparsers of gst-plugins-good, rank 257.
   */
  flacparse: import('./audioparsers.js').flacparse;
  /**
   * FLAC tagger. Rewrite tags in a FLAC file.
   * Formatter/Metadata, plugin flac of gst-plugins-good, rank primary.
   */
  flactag: import('./flac.js').flactag;
  /**
   * Flite speech test source. Creates audio test signals identifying channels.
   * Source/Audio, plugin flite of gst-plugins-bad, rank none.
   */
  flitetestsrc: import('./flite.js').flitetestsrc;
  /**
   * Fluidsynth. Midi Synthesizer Element.
   * Codec/Decoder/Audio, plugin fluidsynthmidi of gst-plugins-bad, rank secondary.
   */
  fluiddec: import('./fluidsynthmidi.js').fluiddec;
  /**
   * FLV Demuxer. Demux FLV feeds into digital streams.
   * Codec/Demuxer, plugin flv of gst-plugins-good, rank primary.
   */
  flvdemux: import('./flv.js').flvdemux;
  /**
   * FLV muxer. Muxes video/audio streams into a FLV stream.
   * Codec/Muxer, plugin flv of gst-plugins-good, rank primary.
   */
  flvmux: import('./flv.js').flvmux;
  /**
   * FLX video decoder. FLC/FLI/FLX video decoder.
   * Codec/Decoder/Video, plugin flxdec of gst-plugins-good, rank primary.
   */
  flxdec: import('./flxdec.js').flxdec;
  /**
   * Measure and show framerate on videosink. Shows the current frame-rate and drop-rate of the videosink as overlay or text on stdout.
   * Sink/Video, plugin debugutilsbad of gst-plugins-bad, rank none.
   */
  fpsdisplaysink: import('./debugutilsbad.js').fpsdisplaysink;
  /**
   * Frame meter. Measures rate, gaps and age of what passes.
   * Filter/Analyzer, plugin costream of gst-costream, rank none.
   */
  framemeter: import('./costream.js').framemeter;
  /**
   * Frame thinner. Lets through so many frames a second.
   * Filter/Video, plugin costream of gst-costream, rank none.
   */
  framethinner: import('./costream.js').framethinner;
  /**
   * Reverberation/room effect. Add reverberation to audio streams.
   * Filter/Effect/Audio, plugin freeverb of gst-plugins-bad, rank none.
   */
  freeverb: import('./freeverb.js').freeverb;
  /**
   * Funnel pipe fitting. N-to-1 pipe fitting.
   * Generic, plugin coreelements of gstreamer, rank none.
   */
  funnel: import('./coreelements.js').funnel;
  /**
   * Video gamma correction. Adjusts gamma on a video stream.
   * Filter/Effect/Video, plugin videofilter of gst-plugins-good, rank none.
   */
  gamma: import('./videofilter.js').gamma;
  /**
   * GstGaussianBlur. Perform Gaussian blur/sharpen on a video.
   * Filter/Effect/Video, plugin gaudieffects of gst-plugins-bad, rank none.
   */
  gaussianblur: import('./gaudieffects.js').gaussianblur;
  /**
   * GdkPixbuf image decoder. Decodes images in a video stream using GdkPixbuf.
   * Codec/Decoder/Image, plugin gdkpixbuf of gst-plugins-good, rank none.
   */
  gdkpixbufdec: import('./gdkpixbuf.js').gdkpixbufdec;
  /**
   * GdkPixbuf Overlay. Overlay an image onto a video stream.
   * Filter/Effect/Video, plugin gdkpixbuf of gst-plugins-good, rank none.
   */
  gdkpixbufoverlay: import('./gdkpixbuf.js').gdkpixbufoverlay;
  /**
   * GdkPixbuf sink. Output images as GdkPixbuf objects in bus messages.
   * Sink/Video, plugin gdkpixbuf of gst-plugins-good, rank none.
   */
  gdkpixbufsink: import('./gdkpixbuf.js').gdkpixbufsink;
  /**
   * GDP Depayloader. Depayloads GStreamer Data Protocol buffers.
   * GDP/Depayloader, plugin gdp of gst-plugins-bad, rank none.
   */
  gdpdepay: import('./gdp.js').gdpdepay;
  /**
   * GDP Payloader. Payloads GStreamer Data Protocol buffers.
   * GDP/Payloader, plugin gdp of gst-plugins-bad, rank none.
   */
  gdppay: import('./gdp.js').gdppay;
  /**
   * GIO sink. Write to any GIO-supported location.
   * Sink/File, plugin gio of gst-plugins-base, rank secondary.
   */
  giosink: import('./gio.js').giosink;
  /**
   * GIO source. Read from any GIO-supported location.
   * Source/File, plugin gio of gst-plugins-base, rank secondary.
   */
  giosrc: import('./gio.js').giosrc;
  /**
   * GIO stream sink. Write to any GIO stream.
   * Sink, plugin gio of gst-plugins-base, rank none.
   */
  giostreamsink: import('./gio.js').giostreamsink;
  /**
   * GIO stream source. Read from any GIO stream.
   * Source, plugin gio of gst-plugins-base, rank none.
   */
  giostreamsrc: import('./gio.js').giostreamsrc;
  /**
   * Gaming console music file decoder. Uses libgme to emulate a gaming console sound processors.
   * Codec/Audio/Decoder, plugin gme of gst-plugins-bad, rank primary.
   */
  gmedec: import('./gme.js').gmedec;
  /**
   * GOOM: what a GOOM! Takes frames of data and outputs video frames using the GOOM filter.
   * Visualization, plugin goom of gst-plugins-good, rank none.
   */
  goom: import('./goom.js').goom;
  /**
   * GOOM: what a GOOM! 2k1 edition. Takes frames of data and outputs video frames using the GOOM 2k1 filter.
   * Visualization, plugin goom2k1 of gst-plugins-good, rank none.
   */
  goom2k1: import('./goom2k1.js').goom2k1;
  /**
   * GSM audio decoder. Decodes GSM encoded audio.
   * Codec/Decoder/Audio, plugin gsm of gst-plugins-bad, rank primary.
   */
  gsmdec: import('./gsm.js').gsmdec;
  /**
   * GSM audio encoder. Encodes GSM audio.
   * Codec/Encoder/Audio, plugin gsm of gst-plugins-bad, rank primary.
   */
  gsmenc: import('./gsm.js').gsmenc;
  /**
   * Gtk Wayland Video Sink. A video sink that renders to a GtkWidget using Wayland API.
   * Sink/Video, plugin gtkwayland of gst-plugins-bad, rank marginal.
   */
  gtkwaylandsink: import('./gtkwayland.js').gtkwaylandsink;
  /**
   * H.263 parser. Parses H.263 streams.
   * Codec/Parser/Video, plugin videoparsersbad of gst-plugins-bad, rank 257.
   */
  h263parse: import('./videoparsersbad.js').h263parse;
  /**
   * H.264 parser. Parses H.264 streams.
   * Codec/Parser/Converter/Video, plugin videoparsersbad of gst-plugins-bad, rank 257.
   */
  h264parse: import('./videoparsersbad.js').h264parse;
  /**
   * H.264 timestamper. Timestamp H.264 streams.
   * Codec/Video, plugin codectimestamper of gst-plugins-bad, rank none.
   */
  h264timestamper: import('./codectimestamper.js').h264timestamper;
  /**
   * H.265 parser. Parses H.265 streams.
   * Codec/Parser/Converter/Video, plugin videoparsersbad of gst-plugins-bad, rank secondary.
   */
  h265parse: import('./videoparsersbad.js').h265parse;
  /**
   * H.265 timestamper. Timestamp H.265 streams.
   * Codec/Video, plugin codectimestamper of gst-plugins-bad, rank none.
   */
  h265timestamper: import('./codectimestamper.js').h265timestamper;
  /**
   * Firewire (1394) HDV video source. Source for MPEG-TS video data from firewire port.
   * Source/Video, plugin 1394 of gst-plugins-good, rank none.
   */
  hdv1394src: import('./1394.js').hdv1394src;
  /**
   * HLS Demuxer. HTTP Live Streaming demuxer.
   * Codec/Demuxer/Adaptive, plugin hls of gst-plugins-bad, rank primary.
   */
  hlsdemux: import('./hls.js').hlsdemux;
  /**
   * HLS Demuxer. HTTP Live Streaming demuxer.
   * Codec/Demuxer/Adaptive, plugin adaptivedemux2 of gst-plugins-good, rank 257.
   */
  hlsdemux2: import('./adaptivedemux2.js').hlsdemux2;
  /**
   * HTTP Live Streaming sink. HTTP Live Streaming sink.
   * Sink, plugin hls of gst-plugins-bad, rank none.
   */
  hlssink: import('./hls.js').hlssink;
  /**
   * HTTP Live Streaming sink. HTTP Live Streaming sink.
   * Sink/Muxer, plugin hls of gst-plugins-bad, rank none.
   */
  hlssink2: import('./hls.js').hlssink2;
  /**
   * I420 converter. Makes I420 of BGRx; all else passes.
   * Filter/Converter/Video, plugin costream of gst-costream, rank none.
   */
  i420convert: import('./costream.js').i420convert;
  /**
   * ICY tag demuxer. Read and output ICY tags while demuxing the contents.
   * Codec/Demuxer/Metadata, plugin icydemux of gst-plugins-good, rank primary.
   */
  icydemux: import('./icydemux.js').icydemux;
  /**
   * ID3 tag demuxer. Read and output ID3v1 and ID3v2 tags while demuxing the contents.
   * Codec/Demuxer/Metadata, plugin id3demux of gst-plugins-good, rank primary.
   */
  id3demux: import('./id3demux.js').id3demux;
  /**
   * ID3 v1 and v2 Muxer. Adds an ID3v2 header and ID3v1 footer to a file.
   * Formatter/Metadata, plugin id3tag of gst-plugins-bad, rank primary.
   */
  id3mux: import('./id3tag.js').id3mux;
  /**
   * TagLib-based ID3v2 Muxer. Adds an ID3v2 header to the beginning of MP3 files using taglib.
   * Formatter/Metadata, plugin taglib of gst-plugins-good, rank none.
   */
  id3v2mux: import('./taglib.js').id3v2mux;
  /**
   * Identity. Pass data without modification.
   * Generic, plugin coreelements of gstreamer, rank none.
   */
  identity: import('./coreelements.js').identity;
  /**
   * Still frame stream generator. Generates a still frame stream from an image.
   * Filter/Video, plugin imagefreeze of gst-plugins-good, rank none.
   */
  imagefreeze: import('./imagefreeze.js').imagefreeze;
  /**
   * Image Sequence Source. Create a video stream from a sequence of image files.
   * Source/File/Video, plugin multifile of gst-plugins-good, rank none.
   */
  imagesequencesrc: import('./multifile.js').imagesequencesrc;
  /**
   * Input selector. N-to-1 input stream selector.
   * Generic, plugin coreelements of gstreamer, rank none.
   */
  'input-selector': import('./coreelements.js').inputSelector;
  /**
   * Internal audio sink. Virtual audio sink for internal process communication.
   * Sink/Audio, plugin inter of gst-plugins-bad, rank none.
   */
  interaudiosink: import('./inter.js').interaudiosink;
  /**
   * Internal audio source. Virtual audio source for internal process communication.
   * Source/Audio, plugin inter of gst-plugins-bad, rank none.
   */
  interaudiosrc: import('./inter.js').interaudiosrc;
  /**
   * Interlace filter. Creates an interlaced video from progressive frames.
   * Filter/Video, plugin interlace of gst-plugins-bad, rank none.
   */
  interlace: import('./interlace.js').interlace;
  /**
   * Audio interleaver. Folds many mono channels into one interleaved audio stream.
   * Filter/Converter/Audio, plugin interleave of gst-plugins-good, rank none.
   */
  interleave: import('./interleave.js').interleave;
  /**
   * Internal subtitle sink. Virtual subtitle sink for internal process communication.
   * Sink/Subtitle, plugin inter of gst-plugins-bad, rank none.
   */
  intersubsink: import('./inter.js').intersubsink;
  /**
   * Internal subtitle source. Virtual subtitle source for internal process communication.
   * Source/Subtitle, plugin inter of gst-plugins-bad, rank none.
   */
  intersubsrc: import('./inter.js').intersubsrc;
  /**
   * Internal video sink. Virtual video sink for internal process communication.
   * Sink/Video, plugin inter of gst-plugins-bad, rank none.
   */
  intervideosink: import('./inter.js').intervideosink;
  /**
   * Internal video source. Virtual video source for internal process communication.
   * Source/Video, plugin inter of gst-plugins-bad, rank none.
   */
  intervideosrc: import('./inter.js').intervideosrc;
  /**
   * Inter-process Pipeline Sink. Allows splitting and continuing a pipeline in another process.
   * Sink, plugin ipcpipeline of gst-plugins-bad, rank none.
   */
  ipcpipelinesink: import('./ipcpipeline.js').ipcpipelinesink;
  /**
   * Inter-process Pipeline Source. Continues a split pipeline from another process.
   * Source, plugin ipcpipeline of gst-plugins-bad, rank none.
   */
  ipcpipelinesrc: import('./ipcpipeline.js').ipcpipelinesrc;
  /**
   * Inter-process slave pipeline. Contains the slave part of an inter-process pipeline.
   * Generic/Bin/Slave, plugin ipcpipeline of gst-plugins-bad, rank none.
   */
  ipcslavepipeline: import('./ipcpipeline.js').ipcslavepipeline;
  /**
   * IRTSPParse. Parses a raw interleaved RTSP stream.
   * Raw/Parser, plugin pcapparse of gst-plugins-bad, rank none.
   */
  irtspparse: import('./pcapparse.js').irtspparse;
  /**
   * ISML Muxer. Multiplex audio and video into a ISML file.
   * Codec/Muxer, plugin isomp4 of gst-plugins-good, rank primary.
   */
  ismlmux: import('./isomp4.js').ismlmux;
  /**
   * IVF parser. Demuxes a IVF stream.
   * Codec/Demuxer, plugin ivfparse of gst-plugins-bad, rank primary.
   */
  ivfparse: import('./ivfparse.js').ivfparse;
  /**
   * Inverse Telecine. Inverse Telecine Filter.
   * Video/Filter, plugin ivtc of gst-plugins-bad, rank none.
   */
  ivtc: import('./ivtc.js').ivtc;
  /**
   * Audio Sink (Jack). Output audio to a JACK server.
   * Sink/Audio, plugin jack of gst-plugins-good, rank primary.
   */
  jackaudiosink: import('./jack.js').jackaudiosink;
  /**
   * Audio Source (Jack). Captures audio from a JACK server.
   * Source/Audio, plugin jack of gst-plugins-good, rank primary.
   */
  jackaudiosrc: import('./jack.js').jackaudiosrc;
  /**
   * JPEG stream muxer. Remuxes JPEG images with markers and tags.
   * Video/Formatter, plugin jpegformat of gst-plugins-bad, rank secondary.
   */
  jifmux: import('./jpegformat.js').jifmux;
  /**
   * JPEG2000 decimator. Removes information from JPEG2000 streams without recompression.
   * Filter/Image, plugin jp2kdecimator of gst-plugins-bad, rank none.
   */
  jp2kdecimator: import('./jp2kdecimator.js').jp2kdecimator;
  /**
   * JPEG 2000 parser. Parses JPEG 2000 files.
   * Codec/Parser/Video/Image, plugin videoparsersbad of gst-plugins-bad, rank primary.
   */
  jpeg2000parse: import('./videoparsersbad.js').jpeg2000parse;
  /**
   * JPEG image decoder. Decode images from JPEG format.
   * Codec/Decoder/Image, plugin jpeg of gst-plugins-good, rank primary.
   */
  jpegdec: import('./jpeg.js').jpegdec;
  /**
   * JPEG image encoder. Encode images in JPEG format.
   * Codec/Encoder/Image, plugin jpeg of gst-plugins-good, rank primary.
   */
  jpegenc: import('./jpeg.js').jpegenc;
  /**
   * JPEG stream parser. Parse JPEG images into single-frame buffers.
   * Codec/Parser/Image, plugin jpegformat of gst-plugins-bad, rank none.
   */
  jpegparse: import('./jpegformat.js').jpegparse;
  /**
   * kaleidoscope. Applies 'kaleidoscope' geometric transform to the image.
   * Transform/Effect/Video, plugin geometrictransform of gst-plugins-bad, rank none.
   */
  kaleidoscope: import('./geometrictransform.js').kaleidoscope;
  /**
   * Kate stream text decoder. Decodes Kate text streams.
   * Codec/Decoder/Subtitle, plugin kate of gst-plugins-bad, rank primary.
   */
  katedec: import('./kate.js').katedec;
  /**
   * Kate stream encoder. Encodes Kate streams from text or subpictures.
   * Codec/Encoder/Subtitle, plugin kate of gst-plugins-bad, rank none.
   */
  kateenc: import('./kate.js').kateenc;
  /**
   * Kate stream parser. parse raw kate streams.
   * Codec/Parser/Subtitle, plugin kate of gst-plugins-bad, rank none.
   */
  kateparse: import('./kate.js').kateparse;
  /**
   * Kate stream tagger. Retags kate streams.
   * Formatter/Metadata, plugin kate of gst-plugins-bad, rank none.
   */
  katetag: import('./kate.js').katetag;
  /**
   * KMS video sink. Video sink using the Linux kernel mode setting API.
   * Sink/Video, plugin kms of gst-plugins-bad, rank secondary.
   */
  kmssink: import('./kms.js').kmssink;
  /**
   * L.A.M.E. mp3 encoder. High-quality free MP3 encoder.
   * Codec/Encoder/Audio, plugin lame of gst-plugins-good, rank primary.
   */
  lamemp3enc: import('./lame.js').lamemp3enc;
  /**
   * Late drop. Drops frames that come too late after a standstill, until the next key frame.
   * Filter/Video, plugin costream of gst-costream, rank none.
   */
  latedrop: import('./costream.js').latedrop;
  /**
   * LCMS2 ICC correction. Uses LittleCMS 2 to perform ICC profile correction.
   * Filter/Effect/Video, plugin colormanagement of gst-plugins-bad, rank none.
   */
  lcms: import('./colormanagement.js').lcms;
  /**
   * Bluetooth LDAC audio encoder. Encode an LDAC audio stream.
   * Codec/Encoder/Audio, plugin ldac of gst-plugins-bad, rank none.
   */
  ldacenc: import('./ldac.js').ldacenc;
  /**
   * Level. RMS/Peak/Decaying Peak Level messager for audio/raw.
   * Filter/Analyzer/Audio, plugin level of gst-plugins-good, rank none.
   */
  level: import('./level.js').level;
  /**
   * HEVC/H.265 decoder. Decodes HEVC/H.265 video streams using libde265.
   * Codec/Decoder/Video, plugin de265 of gst-plugins-bad, rank secondary.
   */
  libde265dec: import('./de265.js').libde265dec;
  /**
   * Line 21 CC Decoder. Extract line21 CC from SD video streams.
   * Filter/Video/ClosedCaption, plugin closedcaption of gst-plugins-bad, rank none.
   */
  line21decoder: import('./closedcaption.js').line21decoder;
  /**
   * Line 21 CC Encoder. Inject line21 CC in SD video streams.
   * Filter/Video/ClosedCaption, plugin closedcaption of gst-plugins-bad, rank none.
   */
  line21encoder: import('./closedcaption.js').line21encoder;
  /**
   * AudioMixer. Mixes multiple audio streams.
   * Generic/Audio, plugin audiomixer of gst-plugins-base, rank none.
   */
  liveadder: import('./audiomixer.js').liveadder;
  /**
   * Live fallback. Live pictures at once, and another source's while there are none.
   * Filter/Video, plugin costream of gst-costream, rank none.
   */
  livefallback: import('./costream.js').livefallback;
  /**
   * marble. Applies a marbling effect to the image.
   * Transform/Effect/Video, plugin geometrictransform of gst-plugins-bad, rank none.
   */
  marble: import('./geometrictransform.js').marble;
  /**
   * Matroska demuxer. Demuxes Matroska/WebM streams into video/audio/subtitles.
   * Codec/Demuxer, plugin matroska of gst-plugins-good, rank primary.
   */
  matroskademux: import('./matroska.js').matroskademux;
  /**
   * Matroska muxer. Muxes video/audio/subtitle streams into a matroska stream.
   * Codec/Muxer, plugin matroska of gst-plugins-good, rank primary.
   */
  matroskamux: import('./matroska.js').matroskamux;
  /**
   * Matroska parser. Parses Matroska/WebM streams into video/audio/subtitles.
   * Codec/Parser, plugin matroska of gst-plugins-good, rank none.
   */
  matroskaparse: import('./matroska.js').matroskaparse;
  /**
   * MidiParse. Midi Parser Element.
   * Codec/Demuxer/Audio, plugin midi of gst-plugins-bad, rank primary.
   */
  midiparse: import('./midi.js').midiparse;
  /**
   * mirror. Split the image into two halves and reflect one over each other.
   * Transform/Effect/Video, plugin geometrictransform of gst-plugins-bad, rank none.
   */
  mirror: import('./geometrictransform.js').mirror;
  /**
   * MJ2 Muxer. Multiplex audio and video into a MJ2 file.
   * Codec/Muxer, plugin isomp4 of gst-plugins-good, rank primary.
   */
  mj2mux: import('./isomp4.js').mj2mux;
  /**
   * ModPlug. Module decoder based on modplug engine.
   * Codec/Decoder/Audio, plugin modplug of gst-plugins-bad, rank primary.
   */
  modplug: import('./modplug.js').modplug;
  /**
   * Monoscope. Displays a highly stabilised waveform of audio input.
   * Visualization, plugin monoscope of gst-plugins-good, rank none.
   */
  monoscope: import('./monoscope.js').monoscope;
  /**
   * MP4 Muxer. Multiplex audio and video into a MP4 file.
   * Codec/Muxer, plugin isomp4 of gst-plugins-good, rank primary.
   */
  mp4mux: import('./isomp4.js').mp4mux;
  /**
   * mpeg1 and mpeg2 video decoder. Uses libmpeg2 to decode MPEG video streams.
   * Codec/Decoder/Video, plugin mpeg2dec of gst-plugins-ugly, rank secondary.
   */
  mpeg2dec: import('./mpeg2dec.js').mpeg2dec;
  /**
   * mpeg2enc video encoder. High-quality MPEG-1/2 video encoder.
   * Codec/Encoder/Video, plugin mpeg2enc of gst-plugins-bad, rank marginal.
   */
  mpeg2enc: import('./mpeg2enc.js').mpeg2enc;
  /**
   * MPEG 4 video elementary stream parser. Parses MPEG-4 Part 2 elementary video streams.
   * Codec/Parser/Video, plugin videoparsersbad of gst-plugins-bad, rank 257.
   */
  mpeg4videoparse: import('./videoparsersbad.js').mpeg4videoparse;
  /**
   * MPEG1 Audio Parser. Parses and frames mpeg1 audio streams (levels 1-3), provides seek.
   * Codec/Parser/Audio, plugin audioparsers of gst-plugins-good, rank 258.
   */
  mpegaudioparse: import('./audioparsers.js').mpegaudioparse;
  /**
   * MPEG Program Stream Demuxer. Demultiplexes MPEG Program Streams.
   * Codec/Demuxer, plugin mpegpsdemux of gst-plugins-bad, rank primary.
   */
  mpegpsdemux: import('./mpegpsdemux.js').mpegpsdemux;
  /**
   * MPEG Program Stream Muxer. Multiplexes media streams into an MPEG Program Stream.
   * Codec/Muxer, plugin mpegpsmux of gst-plugins-bad, rank primary.
   */
  mpegpsmux: import('./mpegpsmux.js').mpegpsmux;
  /**
   * MPEG Transport Stream Muxer. Multiplexes media streams into an MPEG Transport Stream.
   * Codec/Muxer, plugin mpegtsmux of gst-plugins-bad, rank primary.
   */
  mpegtsmux: import('./mpegtsmux.js').mpegtsmux;
  /**
   * MPEG video elementary stream parser. Parses and frames MPEG-1 and MPEG-2 elementary video streams.
   * Codec/Parser/Video, plugin videoparsersbad of gst-plugins-bad, rank 257.
   */
  mpegvideoparse: import('./videoparsersbad.js').mpegvideoparse;
  /**
   * mpg123 mp3 decoder. Decodes mp3 streams using the mpg123 library.
   * Codec/Decoder/Audio, plugin mpg123 of gst-plugins-good, rank marginal.
   */
  mpg123audiodec: import('./mpg123.js').mpg123audiodec;
  /**
   * mplex video multiplexer. High-quality MPEG/DVD/SVCD/VCD video/audio multiplexer.
   * Codec/Muxer, plugin mplex of gst-plugins-bad, rank none.
   */
  mplex: import('./mplex.js').mplex;
  /**
   * Smooth Streaming demuxer. Parse and demultiplex a Smooth Streaming manifest into audio and video streams.
   * Codec/Demuxer/Adaptive, plugin smoothstreaming of gst-plugins-bad, rank primary.
   */
  mssdemux: import('./smoothstreaming.js').mssdemux;
  /**
   * Smooth Streaming demuxer (v2). Parse and demultiplex a Smooth Streaming manifest into audio and video streams.
   * Codec/Demuxer/Adaptive, plugin adaptivedemux2 of gst-plugins-good, rank 257.
   */
  mssdemux2: import('./adaptivedemux2.js').mssdemux2;
  /**
   * Mu Law audio decoder. Convert 8bit mu law to 16bit PCM.
   * Codec/Decoder/Audio, plugin mulaw of gst-plugins-good, rank primary.
   */
  mulawdec: import('./mulaw.js').mulawdec;
  /**
   * Mu Law audio encoder. Convert 16bit PCM to 8bit mu law.
   * Codec/Encoder/Audio, plugin mulaw of gst-plugins-good, rank primary.
   */
  mulawenc: import('./mulaw.js').mulawenc;
  /**
   * Multi filedescriptor sink. Send data to multiple filedescriptors.
   * Sink/Network, plugin tcp of gst-plugins-base, rank none.
   */
  multifdsink: import('./tcp.js').multifdsink;
  /**
   * Multi-File Sink. Write buffers to a sequentially named set of files.
   * Sink/File, plugin multifile of gst-plugins-good, rank none.
   */
  multifilesink: import('./multifile.js').multifilesink;
  /**
   * Multi-File Source. Read a sequentially named set of files into buffers.
   * Source/File, plugin multifile of gst-plugins-good, rank none.
   */
  multifilesrc: import('./multifile.js').multifilesrc;
  /**
   * Multipart demuxer. demux multipart streams.
   * Codec/Demuxer, plugin multipart of gst-plugins-good, rank primary.
   */
  multipartdemux: import('./multipart.js').multipartdemux;
  /**
   * Multipart muxer. mux multipart streams.
   * Codec/Muxer, plugin multipart of gst-plugins-good, rank none.
   */
  multipartmux: import('./multipart.js').multipartmux;
  /**
   * MultiQueue. Multiple data queue.
   * Generic, plugin coreelements of gstreamer, rank none.
   */
  multiqueue: import('./coreelements.js').multiqueue;
  /**
   * Multi socket sink. Send data to multiple sockets.
   * Sink/Network, plugin tcp of gst-plugins-base, rank none.
   */
  multisocketsink: import('./tcp.js').multisocketsink;
  /**
   * UDP packet sender. Send data over the network via UDP to one or multiple recipients which can be added or removed at runtime using action signals.
   * Sink/Network, plugin udp of gst-plugins-good, rank none.
   */
  multiudpsink: import('./udp.js').multiudpsink;
  /**
   * Musepack decoder. Musepack decoder.
   * Codec/Decoder/Audio, plugin musepack of gst-plugins-bad, rank primary.
   */
  musepackdec: import('./musepack.js').musepackdec;
  /**
   * MXF Demuxer. Demux MXF files.
   * Codec/Demuxer, plugin mxf of gst-plugins-bad, rank primary.
   */
  mxfdemux: import('./mxf.js').mxfdemux;
  /**
   * MXF muxer. Muxes video/audio streams into a MXF stream.
   * Codec/Muxer, plugin mxf of gst-plugins-bad, rank primary.
   */
  mxfmux: import('./mxf.js').mxfmux;
  /**
   * Video navigation test. Handle navigation events showing black squares following mouse pointer and touch points.
   * Filter/Effect/Video, plugin navigationtest of gst-plugins-good, rank none.
   */
  navigationtest: import('./navigationtest.js').navigationtest;
  /**
   * Seek based on left-right arrows. Seek based on navigation keys left-right.
   * Filter/Video, plugin debug of gst-plugins-good, rank none.
   */
  navseek: import('./debug.js').navseek;
  /**
   * HTTP client source. Receive data as a client over the network via HTTP using NEON.
   * Source/Network, plugin neonhttpsrc of gst-plugins-bad, rank none.
   */
  neonhttpsrc: import('./neonhttpsrc.js').neonhttpsrc;
  /**
   * Network Simulator. An element that simulates network jitter, packet loss and packet duplication.
   * Filter/Network, plugin netsim of gst-plugins-bad, rank marginal.
   */
  netsim: import('./netsim.js').netsim;
  /**
   * ICE sink. Interactive UDP connectivity establishment.
   * Sink, plugin nice of libnice, rank none.
   */
  nicesink: import('./nice.js').nicesink;
  /**
   * ICE source. Interactive UDP connectivity establishment.
   * Source, plugin nice of libnice, rank none.
   */
  nicesrc: import('./nice.js').nicesrc;
  /**
   * Ogg AVI parser. parse an ogg avi stream into pages (info about ogg: http://xiph.org).
   * Codec/Parser, plugin ogg of gst-plugins-base, rank primary.
   */
  oggaviparse: import('./ogg.js').oggaviparse;
  /**
   * Ogg demuxer. demux ogg streams (info about ogg: http://xiph.org).
   * Codec/Demuxer, plugin ogg of gst-plugins-base, rank primary.
   */
  oggdemux: import('./ogg.js').oggdemux;
  /**
   * Ogg muxer. mux ogg streams (info about ogg: http://xiph.org).
   * Codec/Muxer, plugin ogg of gst-plugins-base, rank primary.
   */
  oggmux: import('./ogg.js').oggmux;
  /**
   * Ogg parser. parse ogg streams into pages (info about ogg: http://xiph.org).
   * Codec/Parser, plugin ogg of gst-plugins-base, rank none.
   */
  oggparse: import('./ogg.js').oggparse;
  /**
   * OGM audio stream parser. parse an OGM audio header and stream.
   * Codec/Parser/Audio, plugin ogg of gst-plugins-base, rank primary.
   */
  ogmaudioparse: import('./ogg.js').ogmaudioparse;
  /**
   * OGM text stream parser. parse an OGM text header and stream.
   * Codec/Decoder/Subtitle, plugin ogg of gst-plugins-base, rank primary.
   */
  ogmtextparse: import('./ogg.js').ogmtextparse;
  /**
   * OGM video stream parser. parse an OGM video header and stream.
   * Codec/Parser/Video, plugin ogg of gst-plugins-base, rank primary.
   */
  ogmvideoparse: import('./ogg.js').ogmvideoparse;
  /**
   * OpenAL Audio Sink. Output audio through OpenAL.
   * Sink/Audio, plugin openal of gst-plugins-bad, rank secondary.
   */
  openalsink: import('./openal.js').openalsink;
  /**
   * OpenAL Audio Source. Input audio through OpenAL.
   * Source/Audio, plugin openal of gst-plugins-bad, rank secondary.
   */
  openalsrc: import('./openal.js').openalsrc;
  /**
   * Bluetooth aptX/aptX-HD audio decoder using libopenaptx. Decode an aptX or aptX-HD audio stream using libopenaptx.
   * Codec/Decoder/Audio, plugin openaptx of gst-plugins-bad, rank none.
   */
  openaptxdec: import('./openaptx.js').openaptxdec;
  /**
   * Bluetooth aptX/aptX-HD audio encoder using libopenaptx. Encode an aptX or aptX-HD audio stream using libopenaptx.
   * Codec/Encoder/Audio, plugin openaptx of gst-plugins-bad, rank none.
   */
  openaptxenc: import('./openaptx.js').openaptxenc;
  /**
   * OpenEXR decoder. Decode EXR streams.
   * Codec/Decoder/Video, plugin openexr of gst-plugins-bad, rank primary.
   */
  openexrdec: import('./openexr.js').openexrdec;
  /**
   * OpenH264 video decoder. OpenH264 video decoder.
   * Decoder/Video, plugin openh264 of gst-plugins-bad, rank marginal.
   */
  openh264dec: import('./openh264.js').openh264dec;
  /**
   * OpenH264 video encoder. OpenH264 video encoder.
   * Encoder/Video, plugin openh264 of gst-plugins-bad, rank marginal.
   */
  openh264enc: import('./openh264.js').openh264enc;
  /**
   * OpenJPEG JPEG2000 decoder. Decode JPEG2000 streams.
   * Codec/Decoder/Video, plugin openjpeg of gst-plugins-bad, rank primary.
   */
  openjpegdec: import('./openjpeg.js').openjpegdec;
  /**
   * OpenJPEG JPEG2000 encoder. Encode JPEG2000 streams.
   * Codec/Encoder/Video, plugin openjpeg of gst-plugins-bad, rank primary.
   */
  openjpegenc: import('./openjpeg.js').openjpegenc;
  /**
   * OpenMPT-based module music decoder. Decoders module files (MOD/S3M/XM/IT/MTM/...) using OpenMPT.
   * Codec/Decoder/Audio, plugin openmpt of gst-plugins-bad, rank 258.
   */
  openmptdec: import('./openmpt.js').openmptdec;
  /**
   * Openni2 client source. Extract readings from an OpenNI supported device (Kinect etc).
   * Source/Video, plugin openni2 of gst-plugins-bad, rank none.
   */
  openni2src: import('./openni2.js').openni2src;
  /**
   * OpTV effect. Optical art meets real-time video effect.
   * Filter/Effect/Video, plugin effectv of gst-plugins-good, rank none.
   */
  optv: import('./effectv.js').optv;
  /**
   * Opus audio decoder. decode opus streams to audio.
   * Codec/Decoder/Audio/Converter, plugin opus of gst-plugins-base, rank primary.
   */
  opusdec: import('./opus.js').opusdec;
  /**
   * Opus audio encoder. Encodes audio in Opus format.
   * Codec/Encoder/Audio, plugin opus of gst-plugins-base, rank primary.
   */
  opusenc: import('./opus.js').opusenc;
  /**
   * Opus audio parser. parses opus audio streams.
   * Codec/Parser/Audio, plugin opusparse of gst-plugins-bad, rank none.
   */
  opusparse: import('./opusparse.js').opusparse;
  /**
   * OSS v4 Audio Sink. Output to a sound card via OSS version 4.
   * Sink/Audio, plugin oss4 of gst-plugins-good, rank 129.
   */
  oss4sink: import('./oss4.js').oss4sink;
  /**
   * OSS v4 Audio Source. Capture from a sound card via OSS version 4.
   * Source/Audio, plugin oss4 of gst-plugins-good, rank 129.
   */
  oss4src: import('./oss4.js').oss4src;
  /**
   * Audio Sink (OSS). Output to a sound card via OSS.
   * Sink/Audio, plugin ossaudio of gst-plugins-good, rank secondary.
   */
  osssink: import('./ossaudio.js').osssink;
  /**
   * Audio Source (OSS). Capture from a sound card via OSS.
   * Source/Audio, plugin ossaudio of gst-plugins-good, rank secondary.
   */
  osssrc: import('./ossaudio.js').osssrc;
  /**
   * Output selector. 1-to-N output stream selector.
   * Generic, plugin coreelements of gstreamer, rank none.
   */
  'output-selector': import('./coreelements.js').outputSelector;
  /**
   * Overlay Composition. Overlay Composition.
   * Filter/Editor/Video, plugin overlaycomposition of gst-plugins-base, rank none.
   */
  overlaycomposition: import('./overlaycomposition.js').overlaycomposition;
  /**
   * Parse Bin. Parse and de-multiplex to elementary stream.
   * Generic/Bin/Parser, plugin playback of gst-plugins-base, rank none.
   */
  parsebin: import('./playback.js').parsebin;
  /**
   * PCapParse. Parses a raw pcap stream.
   * Raw/Parser, plugin pcapparse of gst-plugins-bad, rank none.
   */
  pcapparse: import('./pcapparse.js').pcapparse;
  /**
   * Peer demultiplexer. Parts the packets of one socket by the host that they came from.
   * Filter/Network, plugin costream of gst-costream, rank none.
   */
  peerdemux: import('./costream.js').peerdemux;
  /**
   * perspective. Apply a 2D perspective transform.
   * Transform/Effect/Video, plugin geometrictransform of gst-plugins-bad, rank none.
   */
  perspective: import('./geometrictransform.js').perspective;
  /**
   * pinch. Applies 'pinch' geometric transform to the image.
   * Transform/Effect/Video, plugin geometrictransform of gst-plugins-bad, rank none.
   */
  pinch: import('./geometrictransform.js').pinch;
  /**
   * Pipeline object. Complete pipeline object.
   * Generic/Bin, plugin staticelements of gstreamer, rank primary.
   */
  pipeline: import('./staticelements.js').pipeline;
  /**
   * PipeWire sink. Send video to PipeWire.
   * Sink/Video, plugin pipewire of pipewire, rank none.
   */
  pipewiresink: import('./pipewire.js').pipewiresink;
  /**
   * PipeWire source. Uses PipeWire to create video.
   * Source/Video, plugin pipewire of pipewire, rank 257.
   */
  pipewiresrc: import('./pipewire.js').pipewiresrc;
  /**
   * Pitch controller. Control the pitch of an audio stream.
   * Filter/Effect/Audio, plugin soundtouch of gst-plugins-bad, rank none.
   */
  pitch: import('./soundtouch.js').pitch;
  /**
   * Player Bin 2. Autoplug and play media from an uri.
   * Generic/Bin/Player, plugin playback of gst-plugins-base, rank none.
   */
  playbin: import('./playback.js').playbin;
  /**
   * Player Bin 3. Autoplug and play media from an uri.
   * Generic/Bin/Player, plugin playback of gst-plugins-base, rank none.
   */
  playbin3: import('./playback.js').playbin3;
  /**
   * Player Sink. Convenience sink for multiple streams.
   * Generic/Bin/Sink, plugin playback of gst-plugins-base, rank none.
   */
  playsink: import('./playback.js').playsink;
  /**
   * PNG image decoder. Decode a png video frame to a raw image.
   * Codec/Decoder/Image, plugin png of gst-plugins-good, rank primary.
   */
  pngdec: import('./png.js').pngdec;
  /**
   * PNG image encoder. Encode a video frame to a .png image.
   * Codec/Encoder/Image, plugin png of gst-plugins-good, rank primary.
   */
  pngenc: import('./png.js').pngenc;
  /**
   * PNG parser. Parses PNG files.
   * Codec/Parser/Video/Image, plugin videoparsersbad of gst-plugins-bad, rank primary.
   */
  pngparse: import('./videoparsersbad.js').pngparse;
  /**
   * PNM image decoder. Decodes images in portable pixmap/graymap/bitmap/anymamp (PNM) format.
   * Codec/Decoder/Image, plugin pnm of gst-plugins-bad, rank primary.
   */
  pnmdec: import('./pnm.js').pnmdec;
  /**
   * PNM image encoder. Encodes images into portable pixmap or graymap (PNM) format.
   * Codec/Encoder/Image, plugin pnm of gst-plugins-bad, rank primary.
   */
  pnmenc: import('./pnm.js').pnmenc;
  /**
   * PNM packet receiver. Receive data over the network via PNM.
   * Source/Network, plugin realmedia of gst-plugins-ugly, rank marginal.
   */
  pnmsrc: import('./realmedia.js').pnmsrc;
  /**
   * Progress report. Periodically query and report on processing progress.
   * Testing, plugin debug of gst-plugins-good, rank none.
   */
  progressreport: import('./debug.js').progressreport;
  /**
   * Proxy Sink. Proxy source for internal process communication.
   * Sink, plugin proxy of gst-plugins-bad, rank none.
   */
  proxysink: import('./proxy.js').proxysink;
  /**
   * Proxy source. Proxy source for internal process communication.
   * Source, plugin proxy of gst-plugins-bad, rank none.
   */
  proxysrc: import('./proxy.js').proxysrc;
  /**
   * PulseAudio Audio Sink. Plays audio to a PulseAudio server.
   * Sink/Audio, plugin pulseaudio of gst-plugins-good, rank 266.
   */
  pulsesink: import('./pulseaudio.js').pulsesink;
  /**
   * PulseAudio Audio Source. Captures audio from a PulseAudio server.
   * Source/Audio, plugin pulseaudio of gst-plugins-good, rank 266.
   */
  pulsesrc: import('./pulseaudio.js').pulsesrc;
  /**
   * Push File Source. Implements pushfile:// URI-handler for push-based file access.
   * Testing, plugin debug of gst-plugins-good, rank none.
   */
  pushfilesrc: import('./debug.js').pushfilesrc;
  /**
   * qroverlay. Overlay Qrcodes over each buffer with data passed in.
   * Qrcode overlay containing random data, plugin qroverlay of gst-plugins-bad, rank none.
   */
  qroverlay: import('./qroverlay.js').qroverlay;
  /**
   * QuickTime demuxer. Demultiplex a QuickTime file into audio and video streams.
   * Codec/Demuxer, plugin isomp4 of gst-plugins-good, rank primary.
   */
  qtdemux: import('./isomp4.js').qtdemux;
  /**
   * QT Moov Recover. Recovers unfinished qtmux files.
   * Util, plugin isomp4 of gst-plugins-good, rank none.
   */
  qtmoovrecover: import('./isomp4.js').qtmoovrecover;
  /**
   * QuickTime Muxer. Multiplex audio and video into a QuickTime file.
   * Codec/Muxer, plugin isomp4 of gst-plugins-good, rank primary.
   */
  qtmux: import('./isomp4.js').qtmux;
  /**
   * QuarkTV effect. Motion dissolver.
   * Filter/Effect/Video, plugin effectv of gst-plugins-good, rank none.
   */
  quarktv: import('./effectv.js').quarktv;
  /**
   * Queue. Simple data queue.
   * Generic, plugin coreelements of gstreamer, rank none.
   */
  queue: import('./coreelements.js').queue;
  /**
   * Queue 2. Simple data queue.
   * Generic, plugin coreelements of gstreamer, rank none.
   */
  queue2: import('./coreelements.js').queue2;
  /**
   * RealAudio Demuxer. Demultiplex a RealAudio file.
   * Codec/Demuxer, plugin realmedia of gst-plugins-ugly, rank secondary.
   */
  rademux: import('./realmedia.js').rademux;
  /**
   * RadioacTV effect. motion-enlightment effect.
   * Filter/Effect/Video, plugin effectv of gst-plugins-good, rank none.
   */
  radioactv: import('./effectv.js').radioactv;
  /**
   * rawaudioparse. Converts unformatted data streams into timestamped raw audio frames.
   * Codec/Parser/Audio, plugin rawparse of gst-plugins-base, rank none.
   */
  rawaudioparse: import('./rawparse.js').rawaudioparse;
  /**
   * rawvideoparse. Converts unformatted data streams into timestamped raw video frames.
   * Codec/Parser/Video, plugin rawparse of gst-plugins-base, rank none.
   */
  rawvideoparse: import('./rawparse.js').rawvideoparse;
  /**
   * RDT packet parser. Extracts RealMedia from RDT packets.
   * Codec/Depayloader/Network, plugin realmedia of gst-plugins-ugly, rank marginal.
   */
  rdtdepay: import('./realmedia.js').rdtdepay;
  /**
   * RTP Decoder. Accepts raw RTP and RTCP packets and sends them forward.
   * Codec/Parser/Network, plugin realmedia of gst-plugins-ugly, rank none.
   */
  rdtmanager: import('./realmedia.js').rdtmanager;
  /**
   * RemoveSilence. Removes all the silence periods from the audio stream.
   * Filter/Effect/Audio, plugin removesilence of gst-plugins-bad, rank none.
   */
  removesilence: import('./removesilence.js').removesilence;
  /**
   * RevTV effect. A video waveform monitor for each line of video processed.
   * Filter/Effect/Video, plugin effectv of gst-plugins-good, rank none.
   */
  revtv: import('./effectv.js').revtv;
  /**
   * Rfb source. Creates a rfb video stream.
   * Source/Video, plugin rfbsrc of gst-plugins-bad, rank none.
   */
  rfbsrc: import('./rfbsrc.js').rfbsrc;
  /**
   * ReplayGain analysis. Perform the ReplayGain analysis.
   * Filter/Analyzer/Audio, plugin replaygain of gst-plugins-good, rank none.
   */
  rganalysis: import('./replaygain.js').rganalysis;
  /**
   * RGB to Bayer converter. Converts video/x-raw to video/x-bayer.
   * Filter/Converter/Video, plugin bayer of gst-plugins-bad, rank none.
   */
  rgb2bayer: import('./bayer.js').rgb2bayer;
  /**
   * ReplayGain limiter. Apply signal compression to raw audio data.
   * Filter/Effect/Audio, plugin replaygain of gst-plugins-good, rank none.
   */
  rglimiter: import('./replaygain.js').rglimiter;
  /**
   * ReplayGain volume. Apply ReplayGain volume adjustment.
   * Filter/Effect/Audio, plugin replaygain of gst-plugins-good, rank none.
   */
  rgvolume: import('./replaygain.js').rgvolume;
  /**
   * RippleTV effect. RippleTV does ripple mark effect on the video input.
   * Filter/Effect/Video, plugin effectv of gst-plugins-good, rank none.
   */
  rippletv: import('./effectv.js').rippletv;
  /**
   * RIST RTP Extension remover. Removes RIST TR-06-2 RTP Header extension.
   * Filter/Network, plugin rist of gst-plugins-bad, rank none.
   */
  ristrtpdeext: import('./rist.js').ristrtpdeext;
  /**
   * RIST RTP Extension adder. Adds RIST TR-06-2 RTP Header extension.
   * Filter/Network, plugin rist of gst-plugins-bad, rank none.
   */
  ristrtpext: import('./rist.js').ristrtpext;
  /**
   * RIST Retransmission receiver. Receive retransmitted RIST packets according to VSF TR-06-1.
   * Codec, plugin rist of gst-plugins-bad, rank none.
   */
  ristrtxreceive: import('./rist.js').ristrtxreceive;
  /**
   * RIST Retransmission Sender. Retransmit RTP packets when needed, according to VSF TR-06-1.
   * Codec, plugin rist of gst-plugins-bad, rank none.
   */
  ristrtxsend: import('./rist.js').ristrtxsend;
  /**
   * RIST Sink. Sink that implements RIST TR-06-1 streaming specification.
   * Source/Network, plugin rist of gst-plugins-bad, rank primary.
   */
  ristsink: import('./rist.js').ristsink;
  /**
   * RIST Source. Source that implements RIST TR-06-1 streaming specification.
   * Source/Network, plugin rist of gst-plugins-bad, rank primary.
   */
  ristsrc: import('./rist.js').ristsrc;
  /**
   * RealMedia Demuxer. Demultiplex a RealMedia file into audio and video streams.
   * Codec/Demuxer, plugin realmedia of gst-plugins-ugly, rank primary.
   */
  rmdemux: import('./realmedia.js').rmdemux;
  /**
   * Random buffer size. pull random sized buffers.
   * Testing, plugin debug of gst-plugins-good, rank none.
   */
  rndbuffersize: import('./debug.js').rndbuffersize;
  /**
   * rotate. Rotates the picture by an arbitrary angle.
   * Transform/Effect/Video, plugin geometrictransform of gst-plugins-bad, rank none.
   */
  rotate: import('./geometrictransform.js').rotate;
  /**
   * Round Robin. A round robin dispatcher element.
   * Source/Network, plugin rist of gst-plugins-bad, rank none.
   */
  roundrobin: import('./rist.js').roundrobin;
  /**
   * rsndvdbin. DVD playback element.
   * Generic/Bin/Player, plugin resindvd of gst-plugins-bad, rank primary.
   */
  rsndvdbin: import('./resindvd.js').rsndvdbin;
  /**
   * SVG image decoder. Uses librsvg to decode SVG images.
   * Codec/Decoder/Image, plugin rsvg of gst-plugins-bad, rank primary.
   */
  rsvgdec: import('./rsvg.js').rsvgdec;
  /**
   * RSVG overlay. Overlays SVG graphics over a video stream.
   * Filter/Editor/Video, plugin rsvg of gst-plugins-bad, rank none.
   */
  rsvgoverlay: import('./rsvg.js').rsvgoverlay;
  /**
   * RTCP end. Ends the stream of reports behind the BYE that says so.
   * Filter/Network/RTP, plugin costream of gst-costream, rank none.
   */
  rtcpend: import('./costream.js').rtcpend;
  /**
   * RTMP sink element. Sink element for RTMP streams.
   * Sink, plugin rtmp2 of gst-plugins-bad, rank 257.
   */
  rtmp2sink: import('./rtmp2.js').rtmp2sink;
  /**
   * RTMP source element. Source element for RTMP streams.
   * Source, plugin rtmp2 of gst-plugins-bad, rank 257.
   */
  rtmp2src: import('./rtmp2.js').rtmp2src;
  /**
   * RTMP output sink. Sends FLV content to a server via RTMP.
   * Sink/Network, plugin rtmp of gst-plugins-bad, rank primary.
   */
  rtmpsink: import('./rtmp.js').rtmpsink;
  /**
   * RTMP Source. Read RTMP streams.
   * Source/File, plugin rtmp of gst-plugins-bad, rank primary.
   */
  rtmpsrc: import('./rtmp.js').rtmpsrc;
  /**
   * RTP audio depayloader. Extracts raw audio from RTP packets.
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpL16depay: import('./rtp.js').rtpL16depay;
  /**
   * RTP audio payloader. Payload-encode Raw audio into RTP packets (RFC 3551).
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpL16pay: import('./rtp.js').rtpL16pay;
  /**
   * RTP audio depayloader. Extracts raw 24-bit audio from RTP packets.
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpL24depay: import('./rtp.js').rtpL24depay;
  /**
   * RTP audio payloader. Payload-encode Raw 24-bit audio into RTP packets (RFC 3190).
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpL24pay: import('./rtp.js').rtpL24pay;
  /**
   * RTP audio depayloader. Extracts raw audio from RTP packets.
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpL8depay: import('./rtp.js').rtpL8depay;
  /**
   * RTP audio payloader. Payload-encode Raw audio into RTP packets (RFC 3551).
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpL8pay: import('./rtp.js').rtpL8pay;
  /**
   * RTP AC3 depayloader. Extracts AC3 audio from RTP packets (RFC 4184).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpac3depay: import('./rtp.js').rtpac3depay;
  /**
   * RTP AC3 audio payloader. Payload AC3 audio as RTP packets (RFC 4184).
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpac3pay: import('./rtp.js').rtpac3pay;
  /**
   * RTP AMR depayloader. Extracts AMR or AMR-WB audio from RTP packets (RFC 3267).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpamrdepay: import('./rtp.js').rtpamrdepay;
  /**
   * RTP AMR payloader. Payload-encode AMR or AMR-WB audio into RTP packets (RFC 3267).
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpamrpay: import('./rtp.js').rtpamrpay;
  /**
   * RTP arrivals. Tells the sender of each packet's arrival, where its caps name the header extension.
   * Filter/Network/RTP, plugin costream of gst-costream, rank none.
   */
  rtparrivals: import('./costream.js').rtparrivals;
  /**
   * RTP ASF packet depayloader. Extracts ASF streams from RTP.
   * Codec/Depayloader/Network, plugin asf of gst-plugins-ugly, rank marginal.
   */
  rtpasfdepay: import('./asf.js').rtpasfdepay;
  /**
   * RTP ASF payloader. Payload-encodes ASF into RTP packets (MS_RTSP).
   * Codec/Payloader/Network, plugin asfmux of gst-plugins-bad, rank none.
   */
  rtpasfpay: import('./asfmux.js').rtpasfpay;
  /**
   * RTP Bin. Real-Time Transport Protocol bin.
   * Filter/Network/RTP, plugin rtpmanager of gst-plugins-good, rank none.
   */
  rtpbin: import('./rtpmanager.js').rtpbin;
  /**
   * RTP BroadcomVoice depayloader. Extracts BroadcomVoice audio from RTP packets (RFC 4298).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpbvdepay: import('./rtp.js').rtpbvdepay;
  /**
   * RTP BV Payloader. Packetize BroadcomVoice audio streams into RTP packets (RFC 4298).
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpbvpay: import('./rtp.js').rtpbvpay;
  /**
   * RTP CELT depayloader. Extracts CELT audio from RTP packets.
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpceltdepay: import('./rtp.js').rtpceltdepay;
  /**
   * RTP CELT payloader. Payload-encodes CELT audio into a RTP packet.
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpceltpay: import('./rtp.js').rtpceltpay;
  /**
   * RTP Decoder. Accepts raw RTP and RTCP packets and sends them forward.
   * Codec/Parser/Network, plugin rtsp of gst-plugins-good, rank none.
   */
  rtpdec: import('./rtsp.js').rtpdec;
  /**
   * RTP DTMF packet depayloader. Generates DTMF Sound from telephone-event RTP packets.
   * Codec/Depayloader/Network, plugin dtmf of gst-plugins-good, rank marginal.
   */
  rtpdtmfdepay: import('./dtmf.js').rtpdtmfdepay;
  /**
   * RTP muxer. mixes RTP DTMF streams into other RTP streams.
   * Codec/Muxer, plugin rtpmanager of gst-plugins-good, rank none.
   */
  rtpdtmfmux: import('./rtpmanager.js').rtpdtmfmux;
  /**
   * RTP DTMF packet generator. Generates RTP DTMF packets.
   * Source/Network, plugin dtmf of gst-plugins-good, rank none.
   */
  rtpdtmfsrc: import('./dtmf.js').rtpdtmfsrc;
  /**
   * RTP DV Depayloader. Depayloads DV from RTP packets (RFC 3189).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpdvdepay: import('./rtp.js').rtpdvdepay;
  /**
   * RTP DV Payloader. Payloads DV into RTP packets (RFC 3189).
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpdvpay: import('./rtp.js').rtpdvpay;
  /**
   * RTP frame gate. Passes only complete H.264 access units since a key frame, and requests key frames; follows the newest SSRC of any stream.
   * Filter/Network/RTP, plugin costream of gst-costream, rank none.
   */
  rtpframegate: import('./costream.js').rtpframegate;
  /**
   * RTP funnel. Funnel RTP buffers together for multiplexing.
   * RTP Funneling, plugin rtpmanager of gst-plugins-good, rank none.
   */
  rtpfunnel: import('./rtpmanager.js').rtpfunnel;
  /**
   * RTP audio depayloader. Extracts G722 audio from RTP packets.
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpg722depay: import('./rtp.js').rtpg722depay;
  /**
   * RTP audio payloader. Payload-encode Raw audio into RTP packets (RFC 3551).
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpg722pay: import('./rtp.js').rtpg722pay;
  /**
   * RTP G.723 depayloader. Extracts G.723 audio from RTP packets (RFC 3551).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpg723depay: import('./rtp.js').rtpg723depay;
  /**
   * RTP G.723 payloader. Packetize G.723 audio into RTP packets.
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpg723pay: import('./rtp.js').rtpg723pay;
  /**
   * RTP G.726 depayloader. Extracts G.726 audio from RTP packets.
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpg726depay: import('./rtp.js').rtpg726depay;
  /**
   * RTP G.726 payloader. Payload-encodes G.726 audio into a RTP packet.
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpg726pay: import('./rtp.js').rtpg726pay;
  /**
   * RTP G.729 depayloader. Extracts G.729 audio from RTP packets (RFC 3551).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpg729depay: import('./rtp.js').rtpg729depay;
  /**
   * RTP G.729 payloader. Packetize G.729 audio into RTP packets.
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpg729pay: import('./rtp.js').rtpg729pay;
  /**
   * RTP GSM depayloader. Extracts GSM audio from RTP packets.
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpgsmdepay: import('./rtp.js').rtpgsmdepay;
  /**
   * RTP GSM payloader. Payload-encodes GSM audio into a RTP packet.
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpgsmpay: import('./rtp.js').rtpgsmpay;
  /**
   * GStreamer depayloader. Extracts GStreamer buffers from RTP packets.
   * Codec/Depayloader/Network, plugin rtp of gst-plugins-good, rank marginal.
   */
  rtpgstdepay: import('./rtp.js').rtpgstdepay;
  /**
   * RTP GStreamer payloader. Payload GStreamer buffers as RTP packets.
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank none.
   */
  rtpgstpay: import('./rtp.js').rtpgstpay;
  /**
   * RTP guard. Passes only well-formed RTP (H.264, Opus) and RTCP of one peer; counts what it refuses by reason.
   * Filter/Network/RTP, plugin costream of gst-costream, rank none.
   */
  rtpguard: import('./costream.js').rtpguard;
  /**
   * RTP H261 depayloader. Extracts H261 video from RTP packets (RFC 4587).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtph261depay: import('./rtp.js').rtph261depay;
  /**
   * RTP H261 packet payloader. Payload-encodes H261 video in RTP packets (RFC 4587).
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtph261pay: import('./rtp.js').rtph261pay;
  /**
   * RTP H263 depayloader. Extracts H263 video from RTP packets (RFC 2190).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtph263depay: import('./rtp.js').rtph263depay;
  /**
   * RTP H263 packet payloader. Payload-encodes H263 video in RTP packets (RFC 2190).
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtph263pay: import('./rtp.js').rtph263pay;
  /**
   * RTP H263 depayloader. Extracts H263/+/++ video from RTP packets (RFC 4629).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtph263pdepay: import('./rtp.js').rtph263pdepay;
  /**
   * RTP H263 payloader. Payload-encodes H263/+/++ video in RTP packets (RFC 4629).
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtph263ppay: import('./rtp.js').rtph263ppay;
  /**
   * RTP H264 depayloader. Extracts H264 video from RTP packets (RFC 3984).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtph264depay: import('./rtp.js').rtph264depay;
  /**
   * RTP H264 payloader. Payload-encode H264 video into RTP packets (RFC 3984).
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtph264pay: import('./rtp.js').rtph264pay;
  /**
   * RTP H265 depayloader. Extracts H265 video from RTP packets (RFC 7798).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtph265depay: import('./rtp.js').rtph265depay;
  /**
   * RTP H265 payloader. Payload-encode H265 video into RTP packets (RFC 7798).
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtph265pay: import('./rtp.js').rtph265pay;
  /**
   * Client-to-Mixer Audio Level Indication (RFC6464) RTP Header Extension. Client-to-Mixer Audio Level Indication (RFC6464) RTP Header Extension.
   * Network/Extension/RTPHeader, plugin rtpmanager of gst-plugins-good, rank marginal.
   */
  rtphdrextclientaudiolevel: import('./rtpmanager.js').rtphdrextclientaudiolevel;
  /**
   * Color Space. Extends RTP packets with color space and high dynamic range (HDR) information.
   * Network/Extension/RTPHeader, plugin rtp of gst-plugins-good, rank marginal.
   */
  rtphdrextcolorspace: import('./rtp.js').rtphdrextcolorspace;
  /**
   * RTP BUNDLE MID Header Extension. Extends RTP packets to add or retrieve a Media Identification (MID) value as specified in RFC8843.
   * Network/Extension/RTPHeader, plugin rtpmanager of gst-plugins-good, rank marginal.
   */
  rtphdrextmid: import('./rtpmanager.js').rtphdrextmid;
  /**
   * RTP Header Extension RFC6051 64-bit NTP timestamp. Extends RTP packets to add or retrieve a 64-bit NTP timestamp as specified in RFC6501.
   * Network/Extension/RTPHeader, plugin rtpmanager of gst-plugins-good, rank marginal.
   */
  rtphdrextntp64: import('./rtpmanager.js').rtphdrextntp64;
  /**
   * RTP Header Extension Repaired RFC8852 Stream ID. Extends RTP packets to add or retrieve a RepairedStreamId (RID) value as specified in RFC8852.
   * Network/Extension/RTPHeader, plugin rtpmanager of gst-plugins-good, rank marginal.
   */
  rtphdrextrepairedstreamid: import('./rtpmanager.js').rtphdrextrepairedstreamid;
  /**
   * RTP Header Extension RFC8852 Stream ID. Extends RTP packets to add or retrieve a RtpStreamId (RID) value as specified in RFC8852.
   * Network/Extension/RTPHeader, plugin rtpmanager of gst-plugins-good, rank marginal.
   */
  rtphdrextstreamid: import('./rtpmanager.js').rtphdrextstreamid;
  /**
   * Transport Wide Congestion Control. Extends RTP packets to add sequence number transport wide.
   * Network/Extension/RTPHeader, plugin rtpmanager of gst-plugins-good, rank marginal.
   */
  rtphdrexttwcc: import('./rtpmanager.js').rtphdrexttwcc;
  /**
   * RTP iLBC depayloader. Extracts iLBC audio from RTP packets (RFC 3952).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpilbcdepay: import('./rtp.js').rtpilbcdepay;
  /**
   * RTP iLBC Payloader. Packetize iLBC audio streams into RTP packets.
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpilbcpay: import('./rtp.js').rtpilbcpay;
  /**
   * RTP iSAC depayloader. Extracts iSAC audio from RTP packets.
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpisacdepay: import('./rtp.js').rtpisacdepay;
  /**
   * RTP iSAC payloader. Payload-encodes iSAC audio into a RTP packet.
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpisacpay: import('./rtp.js').rtpisacpay;
  /**
   * RTP JPEG 2000 depayloader. Extracts JPEG 2000 video from RTP packets (RFC 5371).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpj2kdepay: import('./rtp.js').rtpj2kdepay;
  /**
   * RTP JPEG 2000 payloader. Payload-encodes JPEG 2000 pictures into RTP packets (RFC 5371).
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpj2kpay: import('./rtp.js').rtpj2kpay;
  /**
   * RTP packet jitter-buffer. A buffer that deals with network jitter and other transmission faults.
   * Filter/Network/RTP, plugin rtpmanager of gst-plugins-good, rank none.
   */
  rtpjitterbuffer: import('./rtpmanager.js').rtpjitterbuffer;
  /**
   * RTP JPEG depayloader. Extracts JPEG video from RTP packets (RFC 2435).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpjpegdepay: import('./rtp.js').rtpjpegdepay;
  /**
   * RTP JPEG payloader. Payload-encodes JPEG pictures into RTP packets (RFC 2435).
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpjpegpay: import('./rtp.js').rtpjpegpay;
  /**
   * RTP KLV Depayloader. Extracts KLV (SMPTE ST 336) metadata from RTP packets.
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpklvdepay: import('./rtp.js').rtpklvdepay;
  /**
   * RTP KLV Payloader. Payloads KLV (SMPTE ST 336) metadata as RTP packets.
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpklvpay: import('./rtp.js').rtpklvpay;
  /**
   * RTP packet payloader. Payload LDAC audio as RTP packets.
   * Codec/Payloader/Network, plugin rtp of gst-plugins-good, rank none.
   */
  rtpldacpay: import('./rtp.js').rtpldacpay;
  /**
   * RTP MPEG1 System Stream depayloader. Extracts MPEG1 System Streams from RTP packets (RFC 3555).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpmp1sdepay: import('./rtp.js').rtpmp1sdepay;
  /**
   * RTP MPEG Transport Stream depayloader. Extracts MPEG2 TS from RTP packets (RFC 2250).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpmp2tdepay: import('./rtp.js').rtpmp2tdepay;
  /**
   * RTP MPEG2 Transport Stream payloader. Payload-encodes MPEG2 TS into RTP packets (RFC 2250).
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpmp2tpay: import('./rtp.js').rtpmp2tpay;
  /**
   * RTP MPEG4 audio depayloader. Extracts MPEG4 audio from RTP packets (RFC 3016).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpmp4adepay: import('./rtp.js').rtpmp4adepay;
  /**
   * RTP MPEG4 audio payloader. Payload MPEG4 audio as RTP packets (RFC 3016).
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpmp4apay: import('./rtp.js').rtpmp4apay;
  /**
   * RTP MPEG4 ES depayloader. Extracts MPEG4 elementary streams from RTP packets (RFC 3640).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpmp4gdepay: import('./rtp.js').rtpmp4gdepay;
  /**
   * RTP MPEG4 ES payloader. Payload MPEG4 elementary streams as RTP packets (RFC 3640).
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpmp4gpay: import('./rtp.js').rtpmp4gpay;
  /**
   * RTP MPEG4 video depayloader. Extracts MPEG4 video from RTP packets (RFC 3016).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpmp4vdepay: import('./rtp.js').rtpmp4vdepay;
  /**
   * RTP MPEG4 Video payloader. Payload MPEG-4 video as RTP packets (RFC 3016).
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank 129.
   */
  rtpmp4vpay: import('./rtp.js').rtpmp4vpay;
  /**
   * RTP MPEG audio depayloader. Extracts MPEG audio from RTP packets (RFC 2038).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpmpadepay: import('./rtp.js').rtpmpadepay;
  /**
   * RTP MPEG audio payloader. Payload MPEG audio as RTP packets (RFC 2038).
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpmpapay: import('./rtp.js').rtpmpapay;
  /**
   * RTP MPEG audio depayloader. Extracts MPEG audio from RTP packets (RFC 5219).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpmparobustdepay: import('./rtp.js').rtpmparobustdepay;
  /**
   * RTP MPEG video depayloader. Extracts MPEG video from RTP packets (RFC 2250).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpmpvdepay: import('./rtp.js').rtpmpvdepay;
  /**
   * RTP MPEG2 ES video payloader. Payload-encodes MPEG2 ES into RTP packets (RFC 2250).
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpmpvpay: import('./rtp.js').rtpmpvpay;
  /**
   * RTP muxer. multiplex N rtp streams into one.
   * Codec/Muxer, plugin rtpmanager of gst-plugins-good, rank none.
   */
  rtpmux: import('./rtpmanager.js').rtpmux;
  /**
   * ONVIF NTP timestamps RTP extension. Add absolute timestamps and flags of recorded data in a playback session.
   * Effect/RTP, plugin rtponvif of gst-plugins-bad, rank none.
   */
  rtponvifparse: import('./rtponvif.js').rtponvifparse;
  /**
   * ONVIF NTP timestamps RTP extension. Add absolute timestamps and flags of recorded data in a playback session.
   * Effect/RTP, plugin rtponvif of gst-plugins-bad, rank none.
   */
  rtponviftimestamp: import('./rtponvif.js').rtponviftimestamp;
  /**
   * RTP Opus packet depayloader. Extracts Opus audio from RTP packets.
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank primary.
   */
  rtpopusdepay: import('./rtp.js').rtpopusdepay;
  /**
   * RTP Opus payloader. Puts Opus audio in RTP packets.
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank primary.
   */
  rtpopuspay: import('./rtp.js').rtpopuspay;
  /**
   * RTP PCMA depayloader. Extracts PCMA audio from RTP packets.
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtppcmadepay: import('./rtp.js').rtppcmadepay;
  /**
   * RTP PCMA payloader. Payload-encodes PCMA audio into a RTP packet.
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtppcmapay: import('./rtp.js').rtppcmapay;
  /**
   * RTP PCMU depayloader. Extracts PCMU audio from RTP packets.
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtppcmudepay: import('./rtp.js').rtppcmudepay;
  /**
   * RTP PCMU payloader. Payload-encodes PCMU audio into a RTP packet.
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtppcmupay: import('./rtp.js').rtppcmupay;
  /**
   * RTP Demux. Parses codec streams transmitted in the same RTP session.
   * Demux/Network/RTP, plugin rtpmanager of gst-plugins-good, rank none.
   */
  rtpptdemux: import('./rtpmanager.js').rtpptdemux;
  /**
   * RTP QCELP depayloader. Extracts QCELP (PureVoice) audio from RTP packets (RFC 2658).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpqcelpdepay: import('./rtp.js').rtpqcelpdepay;
  /**
   * RTP rate control. Finds out what the line carries (NADA, RFC 8698), spreads packets and holds frames back.
   * Filter/Network/RTP, plugin costream of gst-costream, rank none.
   */
  rtpratecontrol: import('./costream.js').rtpratecontrol;
  /**
   * Redundant Audio Data (RED) Decoder. Decode Redundant Audio Data (RED).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank none.
   */
  rtpreddec: import('./rtp.js').rtpreddec;
  /**
   * Redundant Audio Data (RED) Encoder. Encode Redundant Audio Data (RED).
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank none.
   */
  rtpredenc: import('./rtp.js').rtpredenc;
  /**
   * RTP repair, receiver. Restores lost packets from parity at once, and requests retransmissions of the rest (RFC 4585, 4588).
   * Codec/Network/RTP, plugin costream of gst-costream, rank none.
   */
  rtprepairdec: import('./costream.js').rtprepairdec;
  /**
   * RTP repair, sender. Adds parity to each frame as the receiver's reports ask for it, and retransmits (RFC 4588).
   * Codec/Network/RTP, plugin costream of gst-costream, rank none.
   */
  rtprepairenc: import('./costream.js').rtprepairenc;
  /**
   * RTP Retransmission Queue. Keep RTP packets in a queue for retransmission.
   * Codec, plugin rtpmanager of gst-plugins-good, rank none.
   */
  rtprtxqueue: import('./rtpmanager.js').rtprtxqueue;
  /**
   * RTP Retransmission receiver. Receive retransmitted RTP packets according to RFC4588.
   * Codec, plugin rtpmanager of gst-plugins-good, rank none.
   */
  rtprtxreceive: import('./rtpmanager.js').rtprtxreceive;
  /**
   * RTP Retransmission Sender. Retransmit RTP packets when needed, according to RFC4588.
   * Codec, plugin rtpmanager of gst-plugins-good, rank none.
   */
  rtprtxsend: import('./rtpmanager.js').rtprtxsend;
  /**
   * RTP SBC audio depayloader. Extracts SBC audio from RTP packets.
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpsbcdepay: import('./rtp.js').rtpsbcdepay;
  /**
   * RTP packet payloader. Payload SBC audio as RTP packets.
   * Codec/Payloader/Network, plugin rtp of gst-plugins-good, rank none.
   */
  rtpsbcpay: import('./rtp.js').rtpsbcpay;
  /**
   * RTP Session. Implement an RTP session.
   * Filter/Network/RTP, plugin rtpmanager of gst-plugins-good, rank none.
   */
  rtpsession: import('./rtpmanager.js').rtpsession;
  /**
   * RTP Sink element. Simple RTP sink.
   * Generic/Bin/Sink, plugin rtpmanagerbad of gst-plugins-bad, rank 257.
   */
  rtpsink: import('./rtpmanagerbad.js').rtpsink;
  /**
   * RTP Siren packet depayloader. Extracts Siren audio from RTP packets.
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpsirendepay: import('./rtp.js').rtpsirendepay;
  /**
   * RTP Payloader for Siren Audio. Packetize Siren audio streams into RTP packets.
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpsirenpay: import('./rtp.js').rtpsirenpay;
  /**
   * RTP Speex depayloader. Extracts Speex audio from RTP packets.
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpspeexdepay: import('./rtp.js').rtpspeexdepay;
  /**
   * RTP Speex payloader. Payload-encodes Speex audio into a RTP packet.
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpspeexpay: import('./rtp.js').rtpspeexpay;
  /**
   * RTP Source element. Simple RTP src.
   * Generic/Bin/Src, plugin rtpmanagerbad of gst-plugins-bad, rank 257.
   */
  rtpsrc: import('./rtpmanagerbad.js').rtpsrc;
  /**
   * RTP SSRC Demux. Splits RTP streams based on the SSRC.
   * Demux/Network/RTP, plugin rtpmanager of gst-plugins-good, rank none.
   */
  rtpssrcdemux: import('./rtpmanager.js').rtpssrcdemux;
  /**
   * SMPTE 2022-1 FEC decoder. performs FEC as described by SMPTE 2022-1.
   * SMPTE 2022-1 FEC decoding, plugin rtpmanager of gst-plugins-good, rank none.
   */
  'rtpst2022-1-fecdec': import('./rtpmanager.js').rtpst20221Fecdec;
  /**
   * SMPTE 2022-1 FEC encoder. performs FEC as described by SMPTE 2022-1.
   * SMPTE 2022-1 FEC encoding, plugin rtpmanager of gst-plugins-good, rank none.
   */
  'rtpst2022-1-fecenc': import('./rtpmanager.js').rtpst20221Fecenc;
  /**
   * RTP storage. Helper element for various purposes (ex. recovering from packet loss using RED/FEC). Saves given number of RTP packets. Should be instantiated before jitterbuffer.
   * Analyzer/RTP, plugin rtp of gst-plugins-good, rank none.
   */
  rtpstorage: import('./rtp.js').rtpstorage;
  /**
   * RTP Stream Depayloading. Depayloads RTP/RTCP packets for streaming protocols according to RFC4571.
   * Codec/Depayloader/Network, plugin rtp of gst-plugins-good, rank none.
   */
  rtpstreamdepay: import('./rtp.js').rtpstreamdepay;
  /**
   * RTP Stream Payloading. Payloads RTP/RTCP packets for streaming protocols according to RFC4571.
   * Codec/Payloader/Network, plugin rtp of gst-plugins-good, rank none.
   */
  rtpstreampay: import('./rtp.js').rtpstreampay;
  /**
   * RTP SVQ3 depayloader. Extracts SVQ3 video from RTP packets (no RFC).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpsv3vdepay: import('./rtp.js').rtpsv3vdepay;
  /**
   * RTP Theora depayloader. Extracts Theora video from RTP packets (draft-01 of RFC XXXX).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtptheoradepay: import('./rtp.js').rtptheoradepay;
  /**
   * RTP Theora payloader. Payload-encode Theora video into RTP packets (draft-01 RFC XXXX).
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtptheorapay: import('./rtp.js').rtptheorapay;
  /**
   * RTP FEC Decoder. Decodes RTP FEC (RFC5109).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank none.
   */
  rtpulpfecdec: import('./rtp.js').rtpulpfecdec;
  /**
   * RTP FEC Encoder. Encodes RTP FEC (RFC5109).
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank none.
   */
  rtpulpfecenc: import('./rtp.js').rtpulpfecenc;
  /**
   * RTP Vorbis depayloader. Extracts Vorbis Audio from RTP packets (RFC 5215).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpvorbisdepay: import('./rtp.js').rtpvorbisdepay;
  /**
   * RTP Vorbis payloader. Payload-encode Vorbis audio into RTP packets (RFC 5215).
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpvorbispay: import('./rtp.js').rtpvorbispay;
  /**
   * RTP VP8 depayloader. Extracts VP8 video from RTP packets).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank marginal.
   */
  rtpvp8depay: import('./rtp.js').rtpvp8depay;
  /**
   * RTP VP8 payloader. Puts VP8 video in RTP packets.
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank marginal.
   */
  rtpvp8pay: import('./rtp.js').rtpvp8pay;
  /**
   * RTP VP9 depayloader. Extracts VP9 video from RTP packets).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank marginal.
   */
  rtpvp9depay: import('./rtp.js').rtpvp9depay;
  /**
   * RTP VP9 payloader. Puts VP9 video in RTP packets).
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank marginal.
   */
  rtpvp9pay: import('./rtp.js').rtpvp9pay;
  /**
   * RTP Raw Video depayloader. Extracts raw video from RTP packets (RFC 4175).
   * Codec/Depayloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpvrawdepay: import('./rtp.js').rtpvrawdepay;
  /**
   * RTP Raw Video payloader. Payload raw video as RTP packets (RFC 4175).
   * Codec/Payloader/Network/RTP, plugin rtp of gst-plugins-good, rank secondary.
   */
  rtpvrawpay: import('./rtp.js').rtpvrawpay;
  /**
   * RTP packet depayloader. Extracts Quicktime audio/video from RTP packets.
   * Codec/Depayloader/Network, plugin isomp4 of gst-plugins-good, rank marginal.
   */
  rtpxqtdepay: import('./isomp4.js').rtpxqtdepay;
  /**
   * RealMedia RTSP Extension. Extends RTSP so that it can handle RealMedia setup.
   * Network/Extension/Protocol, plugin realmedia of gst-plugins-ugly, rank marginal.
   */
  rtspreal: import('./realmedia.js').rtspreal;
  /**
   * RTSP packet receiver. Receive data over the network via RTSP (RFC 2326).
   * Source/Network, plugin rtsp of gst-plugins-good, rank none.
   */
  rtspsrc: import('./rtsp.js').rtspsrc;
  /**
   * WMS RTSP Extension. Extends RTSP so that it can handle WMS setup.
   * Network/Extension/Protocol, plugin asf of gst-plugins-ugly, rank secondary.
   */
  rtspwms: import('./asf.js').rtspwms;
  /**
   * Bluetooth SBC audio decoder. Decode an SBC audio stream.
   * Codec/Decoder/Audio, plugin sbc of gst-plugins-bad, rank primary.
   */
  sbcdec: import('./sbc.js').sbcdec;
  /**
   * Bluetooth SBC audio encoder. Encode an SBC audio stream.
   * Codec/Encoder/Audio, plugin sbc of gst-plugins-bad, rank none.
   */
  sbcenc: import('./sbc.js').sbcenc;
  /**
   * SBC audio parser. Parses an SBC bluetooth audio stream.
   * Codec/Parser/Audio, plugin audioparsers of gst-plugins-good, rank 257.
   */
  sbcparse: import('./audioparsers.js').sbcparse;
  /**
   * Scaletempo. Sync audio tempo with playback rate.
   * Filter/Effect/Rate/Audio, plugin audiofx of gst-plugins-good, rank none.
   */
  scaletempo: import('./audiofx.js').scaletempo;
  /**
   * Scene change detector. Detects scene changes in video.
   * Video/Filter, plugin videofiltersbad of gst-plugins-bad, rank none.
   */
  scenechange: import('./videofiltersbad.js').scenechange;
  /**
   * SCTP Decoder. Decodes packets with SCTP.
   * Decoder/Network/SCTP, plugin sctp of gst-plugins-bad, rank none.
   */
  sctpdec: import('./sctp.js').sctpdec;
  /**
   * SCTP Encoder. Encodes packets with SCTP.
   * Encoder/Network/SCTP, plugin sctp of gst-plugins-bad, rank none.
   */
  sctpenc: import('./sctp.js').sctpenc;
  /**
   * SDP session setup. Receive data over the network via SDP.
   * Codec/Demuxer/Network/RTP, plugin sdpelem of gst-plugins-bad, rank none.
   */
  sdpdemux: import('./sdpelem.js').sdpdemux;
  /**
   * SDP Source. Stream RTP based on an SDP.
   * Source/Network/RTP, plugin sdpelem of gst-plugins-bad, rank none.
   */
  sdpsrc: import('./sdpelem.js').sdpsrc;
  /**
   * Sndfile decoder. Read audio streams using libsndfile.
   * Decoder/Audio, plugin sndfile of gst-plugins-bad, rank marginal.
   */
  sfdec: import('./sndfile.js').sfdec;
  /**
   * ShagadelicTV. Oh behave, ShagedelicTV makes images shagadelic!
   * Filter/Effect/Video, plugin effectv of gst-plugins-good, rank none.
   */
  shagadelictv: import('./effectv.js').shagadelictv;
  /**
   * Shape Wipe transition filter. Adds a shape wipe transition to a video stream.
   * Filter/Editor/Video, plugin shapewipe of gst-plugins-good, rank none.
   */
  shapewipe: import('./shapewipe.js').shapewipe;
  /**
   * Shared Memory Sink. Send data over shared memory to the matching source.
   * Sink, plugin shm of gst-plugins-bad, rank none.
   */
  shmsink: import('./shm.js').shmsink;
  /**
   * Shared Memory Source. Receive data from the shared memory sink.
   * Source, plugin shm of gst-plugins-bad, rank none.
   */
  shmsrc: import('./shm.js').shmsrc;
  /**
   * Icecast network sink. Sends data to an icecast server.
   * Sink/Network, plugin shout2 of gst-plugins-good, rank none.
   */
  shout2send: import('./shout2.js').shout2send;
  /**
   * Sid decoder. Use libsidplay to decode SID audio tunes.
   * Codec/Decoder/Audio, plugin sid of gst-plugins-ugly, rank primary.
   */
  siddec: import('./sid.js').siddec;
  /**
   * Video marker. Marks a video signal with a pattern.
   * Filter/Effect/Video, plugin videosignal of gst-plugins-bad, rank none.
   */
  simplevideomark: import('./videosignal.js').simplevideomark;
  /**
   * Video detecter. Detect patterns in a video signal.
   * Filter/Effect/Video, plugin videosignal of gst-plugins-bad, rank none.
   */
  simplevideomarkdetect: import('./videosignal.js').simplevideomarkdetect;
  /**
   * Siren Decoder element. Decode streams encoded with the Siren7 codec into 16bit PCM.
   * Codec/Decoder/Audio , plugin siren of gst-plugins-bad, rank marginal.
   */
  sirendec: import('./siren.js').sirendec;
  /**
   * Siren Encoder element. Encode 16bit PCM streams into the Siren7 codec.
   * Codec/Encoder/Audio , plugin siren of gst-plugins-bad, rank marginal.
   */
  sirenenc: import('./siren.js').sirenenc;
  /**
   * Smooth effect. Apply a smooth filter to an image.
   * Filter/Effect/Video, plugin smooth of gst-plugins-bad, rank none.
   */
  smooth: import('./smooth.js').smooth;
  /**
   * SMPTE transitions. Apply the standard SMPTE transitions on video images.
   * Filter/Editor/Video, plugin smpte of gst-plugins-good, rank none.
   */
  smpte: import('./smpte.js').smpte;
  /**
   * SMPTE transitions. Apply the standard SMPTE transitions as alpha on video images.
   * Filter/Editor/Video, plugin smpte of gst-plugins-good, rank none.
   */
  smptealpha: import('./smpte.js').smptealpha;
  /**
   * socket source. Receive data from a socket.
   * Source/Network, plugin tcp of gst-plugins-base, rank none.
   */
  socketsrc: import('./tcp.js').socketsrc;
  /**
   * Solarize. Solarize tunable inverse in the video signal.
   * Filter/Effect/Video, plugin gaudieffects of gst-plugins-bad, rank none.
   */
  solarize: import('./gaudieffects.js').solarize;
  /**
   * Sound fill. Keeps as much sound before a sink as late packets need, and silence while none comes.
   * Filter/Audio, plugin costream of gst-costream, rank none.
   */
  soundfill: import('./costream.js').soundfill;
  /**
   * HTTP client sink. Sends streams to HTTP server via PUT.
   * Generic, plugin soup of gst-plugins-good, rank none.
   */
  souphttpclientsink: import('./soup.js').souphttpclientsink;
  /**
   * HTTP client source. Receive data as a client over the network via HTTP using SOUP.
   * Source/Network, plugin soup of gst-plugins-good, rank primary.
   */
  souphttpsrc: import('./soup.js').souphttpsrc;
  /**
   * Stereo visualizer. Simple stereo visualizer.
   * Visualization, plugin audiovisualizers of gst-plugins-bad, rank none.
   */
  spacescope: import('./audiovisualizers.js').spacescope;
  /**
   * SpanDSP PLC. Adds packet loss concealment to audio.
   * Filter/Effect/Audio, plugin spandsp of gst-plugins-bad, rank primary.
   */
  spanplc: import('./spandsp.js').spanplc;
  /**
   * Frequency spectrum scope. Simple frequency spectrum scope.
   * Visualization, plugin audiovisualizers of gst-plugins-bad, rank none.
   */
  spectrascope: import('./audiovisualizers.js').spectrascope;
  /**
   * Spectrum analyzer. Run an FFT on the audio signal, output spectrum data.
   * Filter/Analyzer/Audio, plugin spectrum of gst-plugins-good, rank none.
   */
  spectrum: import('./spectrum.js').spectrum;
  /**
   * Speed. Set speed/pitch on audio/raw streams (resampler).
   * Filter/Effect/Audio, plugin speed of gst-plugins-bad, rank none.
   */
  speed: import('./speed.js').speed;
  /**
   * Speex audio decoder. decode speex streams to audio.
   * Codec/Decoder/Audio, plugin speex of gst-plugins-good, rank primary.
   */
  speexdec: import('./speex.js').speexdec;
  /**
   * Speex audio encoder. Encodes audio in Speex format.
   * Codec/Encoder/Audio, plugin speex of gst-plugins-good, rank primary.
   */
  speexenc: import('./speex.js').speexenc;
  /**
   * sphere. Applies 'sphere' geometric transform to the image.
   * Transform/Effect/Video, plugin geometrictransform of gst-plugins-bad, rank none.
   */
  sphere: import('./geometrictransform.js').sphere;
  /**
   * Split-File Source. Read a sequentially named set of files as if it was one large file.
   * Source/File, plugin multifile of gst-plugins-good, rank none.
   */
  splitfilesrc: import('./multifile.js').splitfilesrc;
  /**
   * Split Muxing Bin. Convenience bin that muxes incoming streams into multiple time/size limited files.
   * Generic/Bin/Muxer, plugin multifile of gst-plugins-good, rank none.
   */
  splitmuxsink: import('./multifile.js').splitmuxsink;
  /**
   * Split File Demuxing Bin. Source that reads a set of files created by splitmuxsink.
   * Generic/Bin/Demuxer, plugin multifile of gst-plugins-good, rank none.
   */
  splitmuxsrc: import('./multifile.js').splitmuxsrc;
  /**
   * square. Distort center part of the image into a square.
   * Transform/Effect/Video, plugin geometrictransform of gst-plugins-bad, rank none.
   */
  square: import('./geometrictransform.js').square;
  /**
   * SRT sink. Send data over the network via SRT.
   * Sink/Network, plugin srt of gst-plugins-bad, rank none.
   */
  srtclientsink: import('./srt.js').srtclientsink;
  /**
   * SRT source. Receive data over the network via SRT.
   * Source/Network, plugin srt of gst-plugins-bad, rank none.
   */
  srtclientsrc: import('./srt.js').srtclientsrc;
  /**
   * Srt encoder. Srt subtitle encoder.
   * Codec/Encoder/Subtitle, plugin subenc of gst-plugins-bad, rank none.
   */
  srtenc: import('./subenc.js').srtenc;
  /**
   * SRTP decoder. A SRTP and SRTCP decoder.
   * Filter/Network/SRTP, plugin srtp of gst-plugins-bad, rank none.
   */
  srtpdec: import('./srtp.js').srtpdec;
  /**
   * SRTP encoder. A SRTP and SRTCP encoder.
   * Filter/Network/SRTP, plugin srtp of gst-plugins-bad, rank none.
   */
  srtpenc: import('./srtp.js').srtpenc;
  /**
   * SRT sink. Send data over the network via SRT.
   * Sink/Network, plugin srt of gst-plugins-bad, rank none.
   */
  srtserversink: import('./srt.js').srtserversink;
  /**
   * SRT source. Receive data over the network via SRT.
   * Source/Network, plugin srt of gst-plugins-bad, rank none.
   */
  srtserversrc: import('./srt.js').srtserversrc;
  /**
   * SRT sink. Send data over the network via SRT.
   * Sink/Network, plugin srt of gst-plugins-bad, rank primary.
   */
  srtsink: import('./srt.js').srtsink;
  /**
   * SRT source. Receive data over the network via SRT.
   * Source/Network, plugin srt of gst-plugins-bad, rank primary.
   */
  srtsrc: import('./srt.js').srtsrc;
  /**
   * SSA Subtitle Parser. Parses SSA subtitle streams.
   * Codec/Parser/Subtitle, plugin subparse of gst-plugins-base, rank primary.
   */
  ssaparse: import('./subparse.js').ssaparse;
  /**
   * Stage meter. Measures how long frames take from capture to presentation, stage by stage, also between machines.
   * Filter/Analyzer, plugin costream of gst-costream, rank none.
   */
  stagemeter: import('./costream.js').stagemeter;
  /**
   * Stereo effect. Muck with the stereo signal to enhance its 'stereo-ness'.
   * Filter/Effect/Audio, plugin audiofx of gst-plugins-good, rank none.
   */
  stereo: import('./audiofx.js').stereo;
  /**
   * StreakTV effect. StreakTV makes after images of moving objects.
   * Filter/Effect/Video, plugin effectv of gst-plugins-good, rank none.
   */
  streaktv: import('./effectv.js').streaktv;
  /**
   * Streamid Demux. 1-to-N output stream by stream-id.
   * Generic, plugin coreelements of gstreamer, rank primary.
   */
  streamiddemux: import('./coreelements.js').streamiddemux;
  /**
   * Stream Synchronizer. Synchronizes a group of streams to have equal durations and starting points.
   * Generic, plugin playback of gst-plugins-base, rank none.
   */
  streamsynchronizer: import('./playback.js').streamsynchronizer;
  /**
   * stretch. Stretch the image in a circle around the center point.
   * Transform/Effect/Video, plugin geometrictransform of gst-plugins-bad, rank none.
   */
  stretch: import('./geometrictransform.js').stretch;
  /**
   * Subtitle parser. Parses subtitle (.sub) files into text streams.
   * Codec/Parser/Subtitle, plugin subparse of gst-plugins-base, rank primary.
   */
  subparse: import('./subparse.js').subparse;
  /**
   * Subtitle Overlay. Overlays a video stream with subtitles.
   * Video/Overlay/Subtitle, plugin playback of gst-plugins-base, rank none.
   */
  subtitleoverlay: import('./playback.js').subtitleoverlay;
  /**
   * switchbin. Switch between sub-pipelines (paths) based on input caps.
   * Generic/Bin, plugin switchbin of gst-plugins-bad, rank none.
   */
  switchbin: import('./switchbin.js').switchbin;
  /**
   * Synaescope. Creates video visualizations of audio input, using stereo and pitch information.
   * Visualization, plugin audiovisualizers of gst-plugins-bad, rank none.
   */
  synaescope: import('./audiovisualizers.js').synaescope;
  /**
   * TagInject. inject metadata tags.
   * Generic, plugin debug of gst-plugins-good, rank none.
   */
  taginject: import('./debug.js').taginject;
  /**
   * TCP client sink. Send data as a client over the network via TCP.
   * Sink/Network, plugin tcp of gst-plugins-base, rank none.
   */
  tcpclientsink: import('./tcp.js').tcpclientsink;
  /**
   * TCP client source. Receive data as a client over the network via TCP.
   * Source/Network, plugin tcp of gst-plugins-base, rank none.
   */
  tcpclientsrc: import('./tcp.js').tcpclientsrc;
  /**
   * TCP server sink. Send data as a server over the network via TCP.
   * Sink/Network, plugin tcp of gst-plugins-base, rank none.
   */
  tcpserversink: import('./tcp.js').tcpserversink;
  /**
   * TCP server source. Receive data as a server over the network via TCP.
   * Source/Network, plugin tcp of gst-plugins-base, rank none.
   */
  tcpserversrc: import('./tcp.js').tcpserversrc;
  /**
   * Tee pipe fitting. 1-to-N pipe fitting.
   * Generic, plugin coreelements of gstreamer, rank none.
   */
  tee: import('./coreelements.js').tee;
  /**
   * Teletext decoder. Decode a raw VBI stream containing teletext information to RGBA and text.
   * Decoder, plugin teletext of gst-plugins-bad, rank none.
   */
  teletextdec: import('./teletext.js').teletextdec;
  /**
   * Test plugin. perform a number of tests.
   * Testing, plugin debug of gst-plugins-good, rank none.
   */
  testsink: import('./debug.js').testsink;
  /**
   * Generic bin. Simple container object.
   * Generic/Bin, plugin debugutilsbad of gst-plugins-bad, rank none.
   */
  testsrcbin: import('./debugutilsbad.js').testsrcbin;
  /**
   * Text overlay. Adds text strings on top of a video buffer.
   * Filter/Editor/Video, plugin pango of gst-plugins-base, rank none.
   */
  textoverlay: import('./pango.js').textoverlay;
  /**
   * Text renderer. Renders a text string to an image bitmap.
   * Filter/Editor/Video, plugin pango of gst-plugins-base, rank none.
   */
  textrender: import('./pango.js').textrender;
  /**
   * Theora video decoder. decode raw theora streams to raw YUV video.
   * Codec/Decoder/Video, plugin theora of gst-plugins-base, rank primary.
   */
  theoradec: import('./theora.js').theoradec;
  /**
   * Theora video encoder. encode raw YUV video to a theora stream.
   * Codec/Encoder/Video, plugin theora of gst-plugins-base, rank primary.
   */
  theoraenc: import('./theora.js').theoraenc;
  /**
   * Theora video parser. parse raw theora streams.
   * Codec/Parser/Video, plugin theora of gst-plugins-base, rank none.
   */
  theoraparse: import('./theora.js').theoraparse;
  /**
   * Timecode stamper. Attaches a timecode meta into each video frame.
   * Filter/Video, plugin timecode of gst-plugins-bad, rank none.
   */
  timecodestamper: import('./timecode.js').timecodestamper;
  /**
   * Time overlay. Overlays buffer time stamps on a video stream.
   * Filter/Editor/Video, plugin pango of gst-plugins-base, rank none.
   */
  timeoverlay: import('./pango.js').timeoverlay;
  /**
   * Telephony Tone Generator source. Creates telephony signals of given frequency, volume, cadence.
   * Source/Audio, plugin spandsp of gst-plugins-bad, rank none.
   */
  tonegeneratesrc: import('./spandsp.js').tonegeneratesrc;
  /**
   * Transcode Bin. Autoplug and transcoder a stream.
   * Generic/Bin/Encoding, plugin transcode of gst-plugins-bad, rank none.
   */
  transcodebin: import('./transcode.js').transcodebin;
  /**
   * MPEG transport stream demuxer. Demuxes MPEG2 transport streams.
   * Codec/Demuxer, plugin mpegtsdemux of gst-plugins-bad, rank primary.
   */
  tsdemux: import('./mpegtsdemux.js').tsdemux;
  /**
   * MPEG transport stream parser. Parses MPEG2 transport streams.
   * Codec/Parser, plugin mpegtsdemux of gst-plugins-bad, rank none.
   */
  tsparse: import('./mpegtsdemux.js').tsparse;
  /**
   * TTML subtitle parser. Parses TTML subtitle files.
   * Codec/Parser/Subtitle, plugin ttmlsubs of gst-plugins-bad, rank none.
   */
  ttmlparse: import('./ttmlsubs.js').ttmlparse;
  /**
   * TTML subtitle renderer. Renders timed-text subtitles on top of video buffers.
   * Overlay/Subtitle, plugin ttmlsubs of gst-plugins-bad, rank none.
   */
  ttmlrender: import('./ttmlsubs.js').ttmlrender;
  /**
   * tunnel. Light tunnel effect.
   * Transform/Effect/Video, plugin geometrictransform of gst-plugins-bad, rank none.
   */
  tunnel: import('./geometrictransform.js').tunnel;
  /**
   * twirl. Twists the image from the center out.
   * Transform/Effect/Video, plugin geometrictransform of gst-plugins-bad, rank none.
   */
  twirl: import('./geometrictransform.js').twirl;
  /**
   * TwoLAME mp2 encoder. High-quality free MP2 encoder.
   * Codec/Encoder/Audio, plugin twolame of gst-plugins-good, rank primary.
   */
  twolamemp2enc: import('./twolame.js').twolamemp2enc;
  /**
   * TypeFind. Finds the media type of a stream.
   * Generic, plugin coreelements of gstreamer, rank none.
   */
  typefind: import('./coreelements.js').typefind;
  /**
   * UDP packet sender. Send data over the network via UDP.
   * Sink/Network, plugin udp of gst-plugins-good, rank none.
   */
  udpsink: import('./udp.js').udpsink;
  /**
   * UDP packet receiver. Receive data over the network via UDP.
   * Source/Network, plugin udp of gst-plugins-good, rank none.
   */
  udpsrc: import('./udp.js').udpsrc;
  /**
   * unalignedaudioparse. Parse unaligned raw audio data.
   * Codec/Parser/Bin/Audio, plugin rawparse of gst-plugins-base, rank marginal.
   */
  unalignedaudioparse: import('./rawparse.js').unalignedaudioparse;
  /**
   * unalignedvideoparse. Parse unaligned raw video data.
   * Codec/Parser/Bin/Video, plugin rawparse of gst-plugins-base, rank marginal.
   */
  unalignedvideoparse: import('./rawparse.js').unalignedvideoparse;
  /**
   * URI Decoder. Autoplug and decode an URI to raw media.
   * Generic/Bin/Decoder, plugin playback of gst-plugins-base, rank none.
   */
  uridecodebin: import('./playback.js').uridecodebin;
  /**
   * URI Decoder. Autoplug and decode an URI to raw media.
   * Generic/Bin/Decoder, plugin playback of gst-plugins-base, rank none.
   */
  uridecodebin3: import('./playback.js').uridecodebin3;
  /**
   * URI reader. Download and buffer a URI as needed.
   * Generic/Bin/Source, plugin playback of gst-plugins-base, rank none.
   */
  urisourcebin: import('./playback.js').urisourcebin;
  /**
   * URITranscode Bin. Autoplug and transcoder media from uris.
   * Generic/Bin/Encoding, plugin transcode of gst-plugins-bad, rank none.
   */
  uritranscodebin: import('./transcode.js').uritranscodebin;
  /**
   * UVC H264 MJPG Demuxer. Demux UVC H264 auxiliary streams from MJPG images.
   * Video/Demuxer, plugin uvch264 of gst-plugins-bad, rank none.
   */
  uvch264mjpgdemux: import('./uvch264.js').uvch264mjpgdemux;
  /**
   * UVC H264 Source. UVC H264 Encoding camera source.
   * Source/Video, plugin uvch264 of gst-plugins-bad, rank none.
   */
  uvch264src: import('./uvch264.js').uvch264src;
  /**
   * Radio (video4linux2) Tuner. Controls a Video4Linux2 radio device.
   * Tuner, plugin video4linux2 of gst-plugins-good, rank none.
   */
  v4l2radio: import('./video4linux2.js').v4l2radio;
  /**
   * Video (video4linux2) Sink. Displays frames on a video4linux2 device.
   * Sink/Video, plugin video4linux2 of gst-plugins-good, rank none.
   */
  v4l2sink: import('./video4linux2.js').v4l2sink;
  /**
   * Video (video4linux2) Source. Reads frames from a Video4Linux2 device.
   * Source/Video, plugin video4linux2 of gst-plugins-good, rank primary.
   */
  v4l2src: import('./video4linux2.js').v4l2src;
  /**
   * Valve element. Drops buffers and events or lets them through.
   * Filter, plugin coreelements of gstreamer, rank none.
   */
  valve: import('./coreelements.js').valve;
  /**
   * VC1 parser. Parses VC1 streams.
   * Codec/Parser/Converter/Video, plugin videoparsersbad of gst-plugins-bad, rank none.
   */
  vc1parse: import('./videoparsersbad.js').vc1parse;
  /**
   * VertigoTV effect. A loopback alpha blending effector with rotating and scaling.
   * Filter/Effect/Video, plugin effectv of gst-plugins-good, rank none.
   */
  vertigotv: import('./effectv.js').vertigotv;
  /**
   * Video analyser. Analyse video signal.
   * Filter/Analyzer/Video, plugin videosignal of gst-plugins-bad, rank none.
   */
  videoanalyse: import('./videosignal.js').videoanalyse;
  /**
   * Video balance. Adjusts brightness, contrast, hue, saturation on a video stream.
   * Filter/Effect/Video, plugin videofilter of gst-plugins-good, rank none.
   */
  videobalance: import('./videofilter.js').videobalance;
  /**
   * Video box filter. Resizes a video by adding borders or cropping.
   * Filter/Effect/Video, plugin videobox of gst-plugins-good, rank none.
   */
  videobox: import('./videobox.js').videobox;
  /**
   * Video CODEC Test Sink. Sink to test video CODEC conformance.
   * Debug/video/Sink, plugin debugutilsbad of gst-plugins-bad, rank none.
   */
  videocodectestsink: import('./debugutilsbad.js').videocodectestsink;
  /**
   * Video colorspace converter. Converts video from one colorspace to another.
   * Filter/Converter/Video/Colorspace, plugin videoconvertscale of gst-plugins-base, rank marginal.
   */
  videoconvert: import('./videoconvertscale.js').videoconvert;
  /**
   * Video colorspace converter and scaler. Resizes video and converts from one colorspace to another.
   * Filter/Converter/Video/Scaler/Colorspace, plugin videoconvertscale of gst-plugins-base, rank secondary.
   */
  videoconvertscale: import('./videoconvertscale.js').videoconvertscale;
  /**
   * Crop. Crops video into a user-defined region.
   * Filter/Effect/Video, plugin videocrop of gst-plugins-good, rank none.
   */
  videocrop: import('./videocrop.js').videocrop;
  /**
   * Video Diff. Visualize differences between adjacent video frames.
   * Video/Filter, plugin videofiltersbad of gst-plugins-bad, rank none.
   */
  videodiff: import('./videofiltersbad.js').videodiff;
  /**
   * Video flipper. Flips and rotates video.
   * Filter/Effect/Video, plugin videofilter of gst-plugins-good, rank none.
   */
  videoflip: import('./videofilter.js').videoflip;
  /**
   * Video-frame audio level. Synchronized audio/video RMS Level messenger for audio/raw.
   * Filter/Analyzer/Audio, plugin videoframe_audiolevel of gst-plugins-bad, rank none.
   */
  'videoframe-audiolevel': import('./videoframe_audiolevel.js').videoframeAudiolevel;
  /**
   * Median effect. Apply a median filter to an image.
   * Filter/Effect/Video, plugin videofilter of gst-plugins-good, rank none.
   */
  videomedian: import('./videofilter.js').videomedian;
  /**
   * Video mixer 2. Deprecated by compositor. Mix multiple video streams.
   * Filter/Editor/Video/Compositor, plugin videomixer of gst-plugins-good, rank primary.
   */
  videomixer: import('./videomixer.js').videomixer;
  /**
   * Video Parse. Converts stream into video frames (deprecated: use rawvideoparse instead).
   * Filter/Video, plugin legacyrawparse of gst-plugins-bad, rank none.
   */
  videoparse: import('./legacyrawparse.js').videoparse;
  /**
   * Video rate adjuster. Drops/duplicates/adjusts timestamps on video frames to make a perfect stream.
   * Filter/Effect/Video, plugin videorate of gst-plugins-base, rank none.
   */
  videorate: import('./videorate.js').videorate;
  /**
   * Video scaler. Resizes video.
   * Filter/Converter/Video/Scaler, plugin videoconvertscale of gst-plugins-base, rank marginal.
   */
  videoscale: import('./videoconvertscale.js').videoscale;
  /**
   * Video buffer segment clipper. Clips video buffers to the configured segment.
   * Filter/Video, plugin segmentclip of gst-plugins-bad, rank none.
   */
  videosegmentclip: import('./segmentclip.js').videosegmentclip;
  /**
   * Video test source. Creates a test video stream.
   * Source/Video, plugin videotestsrc of gst-plugins-base, rank none.
   */
  videotestsrc: import('./videotestsrc.js').videotestsrc;
  /**
   * Viewfinder Bin. Viewfinder Bin used in camerabin2.
   * Sink/Video, plugin camerabin of gst-plugins-bad, rank none.
   */
  viewfinderbin: import('./camerabin.js').viewfinderbin;
  /**
   * VMnc video decoder. Decode VmWare video to raw (RGB) video.
   * Codec/Decoder/Video, plugin vmnc of gst-plugins-bad, rank primary.
   */
  vmncdec: import('./vmnc.js').vmncdec;
  /**
   * AAC audio encoder. AAC audio encoder.
   * Codec/Encoder/Audio, plugin voaacenc of gst-plugins-bad, rank secondary.
   */
  voaacenc: import('./voaacenc.js').voaacenc;
  /**
   * AMR-WB audio encoder. Adaptive Multi-Rate Wideband audio encoder.
   * Codec/Encoder/Audio, plugin voamrwbenc of gst-plugins-bad, rank secondary.
   */
  voamrwbenc: import('./voamrwbenc.js').voamrwbenc;
  /**
   * Volume. Set volume on audio/raw streams.
   * Filter/Effect/Audio, plugin volume of gst-plugins-base, rank none.
   */
  volume: import('./volume.js').volume;
  /**
   * Vorbis audio decoder. decode raw vorbis streams to float audio.
   * Codec/Decoder/Audio, plugin vorbis of gst-plugins-base, rank primary.
   */
  vorbisdec: import('./vorbis.js').vorbisdec;
  /**
   * Vorbis audio encoder. Encodes audio in Vorbis format.
   * Codec/Encoder/Audio, plugin vorbis of gst-plugins-base, rank primary.
   */
  vorbisenc: import('./vorbis.js').vorbisenc;
  /**
   * VorbisParse. parse raw vorbis streams.
   * Codec/Parser/Audio, plugin vorbis of gst-plugins-base, rank none.
   */
  vorbisparse: import('./vorbis.js').vorbisparse;
  /**
   * VorbisTag. Retags vorbis streams.
   * Formatter/Metadata, plugin vorbis of gst-plugins-base, rank none.
   */
  vorbistag: import('./vorbis.js').vorbistag;
  /**
   * VP8 Alpha Decoder. Wrapper bin to decode VP8 with alpha stream.
   * Codec/Decoder/Video, plugin codecalpha of gst-plugins-bad, rank 266.
   */
  vp8alphadecodebin: import('./codecalpha.js').vp8alphadecodebin;
  /**
   * On2 VP8 Decoder. Decode VP8 video streams.
   * Codec/Decoder/Video, plugin vpx of gst-plugins-good, rank primary.
   */
  vp8dec: import('./vpx.js').vp8dec;
  /**
   * On2 VP8 Encoder. Encode VP8 video streams.
   * Codec/Encoder/Video, plugin vpx of gst-plugins-good, rank primary.
   */
  vp8enc: import('./vpx.js').vp8enc;
  /**
   * VP9 Alpha Decoder. Wrapper bin to decode VP9 with alpha stream.
   * Codec/Decoder/Video, plugin codecalpha of gst-plugins-bad, rank 266.
   */
  vp9alphadecodebin: import('./codecalpha.js').vp9alphadecodebin;
  /**
   * On2 VP9 Decoder. Decode VP9 video streams.
   * Codec/Decoder/Video, plugin vpx of gst-plugins-good, rank primary.
   */
  vp9dec: import('./vpx.js').vp9dec;
  /**
   * On2 VP9 Encoder. Encode VP9 video streams.
   * Codec/Encoder/Video, plugin vpx of gst-plugins-good, rank primary.
   */
  vp9enc: import('./vpx.js').vp9enc;
  /**
   * VP9 parser. Parses VP9 streams.
   * Codec/Parser/Converter/Video, plugin videoparsersbad of gst-plugins-bad, rank secondary.
   */
  vp9parse: import('./videoparsersbad.js').vp9parse;
  /**
   * Vulkan Color Convert. A Vulkan Color Convert.
   * Filter/Video/Convert, plugin vulkan of gst-plugins-bad, rank none.
   */
  vulkancolorconvert: import('./vulkan.js').vulkancolorconvert;
  /**
   * Vulkan Downloader. A Vulkan data downloader.
   * Filter/Video, plugin vulkan of gst-plugins-bad, rank none.
   */
  vulkandownload: import('./vulkan.js').vulkandownload;
  /**
   * Vulkan Image Identity. A Vulkan image copier.
   * Filter/Video, plugin vulkan of gst-plugins-bad, rank none.
   */
  vulkanimageidentity: import('./vulkan.js').vulkanimageidentity;
  /**
   * Vulkan Overlay Compositor. Vulkan Overlay Composition element.
   * Filter/Video, plugin vulkan of gst-plugins-bad, rank none.
   */
  vulkanoverlaycompositor: import('./vulkan.js').vulkanoverlaycompositor;
  /**
   * Vulkan Shader SPV. Performs operations with SPIRV shaders in Vulkan.
   * Filter/Video, plugin vulkan of gst-plugins-bad, rank none.
   */
  vulkanshaderspv: import('./vulkan.js').vulkanshaderspv;
  /**
   * Vulkan video sink. A videosink based on Vulkan.
   * Sink/Video, plugin vulkan of gst-plugins-bad, rank none.
   */
  vulkansink: import('./vulkan.js').vulkansink;
  /**
   * Vulkan Uploader. A Vulkan data uploader.
   * Filter/Video, plugin vulkan of gst-plugins-bad, rank none.
   */
  vulkanupload: import('./vulkan.js').vulkanupload;
  /**
   * Vulkan View Convert. A Vulkan View Convert.
   * Filter/Video/Convert, plugin vulkan of gst-plugins-bad, rank none.
   */
  vulkanviewconvert: import('./vulkan.js').vulkanviewconvert;
  /**
   * WarpTV effect. WarpTV does realtime goo'ing of the video input.
   * Filter/Effect/Video, plugin effectv of gst-plugins-good, rank none.
   */
  warptv: import('./effectv.js').warptv;
  /**
   * Watchdog. Watches for pauses in stream buffers.
   * Generic, plugin debugutilsbad of gst-plugins-bad, rank none.
   */
  watchdog: import('./debugutilsbad.js').watchdog;
  /**
   * waterripple. Creates a water ripple effect on the image.
   * Transform/Effect/Video, plugin geometrictransform of gst-plugins-bad, rank none.
   */
  waterripple: import('./geometrictransform.js').waterripple;
  /**
   * WAV audio muxer. Encode raw audio into WAV.
   * Codec/Muxer/Audio, plugin wavenc of gst-plugins-good, rank primary.
   */
  wavenc: import('./wavenc.js').wavenc;
  /**
   * Waveform oscilloscope. Simple waveform oscilloscope.
   * Visualization, plugin audiovisualizers of gst-plugins-bad, rank none.
   */
  wavescope: import('./audiovisualizers.js').wavescope;
  /**
   * Wavpack audio decoder. Decodes Wavpack audio data.
   * Codec/Decoder/Audio, plugin wavpack of gst-plugins-good, rank primary.
   */
  wavpackdec: import('./wavpack.js').wavpackdec;
  /**
   * Wavpack audio encoder. Encodes audio with the Wavpack lossless/lossy audio codec.
   * Codec/Encoder/Audio, plugin wavpack of gst-plugins-good, rank none.
   */
  wavpackenc: import('./wavpack.js').wavpackenc;
  /**
   * Wavpack audio stream parser. Wavpack parser.
   * Codec/Parser/Audio, plugin audioparsers of gst-plugins-good, rank 257.
   */
  wavpackparse: import('./audioparsers.js').wavpackparse;
  /**
   * WAV audio demuxer. Parse a .wav file into raw audio.
   * Codec/Demuxer/Audio, plugin wavparse of gst-plugins-good, rank primary.
   */
  wavparse: import('./wavparse.js').wavparse;
  /**
   * wayland video sink. Output to wayland surface.
   * Sink/Video, plugin waylandsink of gst-plugins-bad, rank marginal.
   */
  waylandsink: import('./waylandsink.js').waylandsink;
  /**
   * WebM muxer. Muxes video and audio streams into a WebM stream.
   * Codec/Muxer, plugin matroska of gst-plugins-good, rank primary.
   */
  webmmux: import('./matroska.js').webmmux;
  /**
   * WebP image decoder. Decode images from WebP format.
   * Codec/Decoder/Image, plugin webp of gst-plugins-bad, rank primary.
   */
  webpdec: import('./webp.js').webpdec;
  /**
   * WEBP image encoder. Encode images in WEBP format.
   * Codec/Encoder/Image, plugin webp of gst-plugins-bad, rank primary.
   */
  webpenc: import('./webp.js').webpenc;
  /**
   * WebRTC Bin. A bin for webrtc connections.
   * Filter/Network/WebRTC, plugin webrtc of gst-plugins-bad, rank primary.
   */
  webrtcbin: import('./webrtc.js').webrtcbin;
  /**
   * Voice Processor (AGC, AEC, filters, etc.). Pre-processes voice with WebRTC Audio Processing Library.
   * Generic/Audio, plugin webrtcdsp of gst-plugins-bad, rank none.
   */
  webrtcdsp: import('./webrtcdsp.js').webrtcdsp;
  /**
   * Acoustic Echo Canceller probe. Gathers playback buffers for webrtcdsp.
   * Generic/Audio, plugin webrtcdsp of gst-plugins-bad, rank none.
   */
  webrtcechoprobe: import('./webrtcdsp.js').webrtcechoprobe;
  /**
   * WebVTT encoder. WebVTT subtitle encoder.
   * Codec/Encoder/Subtitle, plugin subenc of gst-plugins-bad, rank none.
   */
  webvttenc: import('./subenc.js').webvttenc;
  /**
   * WildMidi-based MIDI music decoder. Decodes MIDI music using WildMidi.
   * Codec/Decoder/Audio, plugin wildmidi of gst-plugins-bad, rank marginal.
   */
  wildmididec: import('./wildmidi.js').wildmididec;
  /**
   * X11 window source. Pictures of one X11 window's own pixels, whatever covers it.
   * Source/Video, plugin costream of gst-costream, rank none.
   */
  windowsrc: import('./costream.js').windowsrc;
  /**
   * Wrapper camera src element for camerabin2. Wrapper camera src element for camerabin2.
   * Source/Video, plugin camerabin of gst-plugins-bad, rank none.
   */
  wrappercamerabinsrc: import('./camerabin.js').wrappercamerabinsrc;
  /**
   * x264 H.264 Encoder. libx264-based H.264 video encoder.
   * Codec/Encoder/Video, plugin x264 of gst-plugins-ugly, rank primary.
   */
  x264enc: import('./x264.js').x264enc;
  /**
   * x265enc. H265 Encoder.
   * Codec/Encoder/Video, plugin x265 of gst-plugins-bad, rank primary.
   */
  x265enc: import('./x265.js').x265enc;
  /**
   * Video sink. A standard X based videosink.
   * Sink/Video, plugin ximagesink of gst-plugins-base, rank secondary.
   */
  ximagesink: import('./ximagesink.js').ximagesink;
  /**
   * Ximage video source. Creates a screenshot video stream.
   * Source/Video, plugin ximagesrc of gst-plugins-good, rank none.
   */
  ximagesrc: import('./ximagesrc.js').ximagesrc;
  /**
   * MP3 Xing muxer. Adds a Xing header to the beginning of a VBR MP3 file.
   * Formatter/Muxer/Metadata, plugin xingmux of gst-plugins-good, rank marginal.
   */
  xingmux: import('./xingmux.js').xingmux;
  /**
   * Video sink. A Xv based videosink.
   * Sink/Video, plugin xvimagesink of gst-plugins-base, rank primary.
   */
  xvimagesink: import('./xvimagesink.js').xvimagesink;
  /**
   * YUV4MPEG demuxer/decoder. Demuxes/decodes YUV4MPEG streams.
   * Codec/Demuxer, plugin y4mdec of gst-plugins-bad, rank secondary.
   */
  y4mdec: import('./y4mdec.js').y4mdec;
  /**
   * YUV4MPEG video encoder. Encodes a YUV frame into the yuv4mpeg format (mjpegtools).
   * Codec/Encoder/Video, plugin y4menc of gst-plugins-good, rank primary.
   */
  y4menc: import('./y4menc.js').y4menc;
  /**
   * Barcode detector. Detect bar codes in the video streams.
   * Filter/Analyzer/Video, plugin zbar of gst-plugins-bad, rank none.
   */
  zbar: import('./zbar.js').zbar;
  /**
   * Zebra stripe overlay. Overlays zebra striping on overexposed areas of video.
   * Filter/Analysis, plugin videofiltersbad of gst-plugins-bad, rank none.
   */
  zebrastripe: import('./videofiltersbad.js').zebrastripe;
  /**
   * Barcode detector. Detect bar codes in the video streams with zxing library.
   * Filter/Analyzer/Video, plugin zxing of gst-plugins-bad, rank marginal.
   */
  zxing: import('./zxing.js').zxing;
}

/** What lives and is no element, by GType name. */
export interface Objects {
  GstAggregatorPad: import('./library.js').GstAggregatorPad;
  GstAudioAggregatorConvertPad: import('./audiomixer.js').GstAudioAggregatorConvertPad;
  GstAudioAggregatorPad: import('./audiomixer.js').GstAudioAggregatorPad;
  GstAudioInterleavePad: import('./audiomixer.js').GstAudioInterleavePad;
  GstAudioMixerPad: import('./audiomixer.js').GstAudioMixerPad;
  GstBaseTsMuxPad: import('./mpegtsmux.js').GstBaseTsMuxPad;
  GstColorBalanceChannel: import('./library.js').GstColorBalanceChannel;
  GstCompositorPad: import('./compositor.js').GstCompositorPad;
  GstElementFactory: import('./playback.js').GstElementFactory;
  GstEncodingProfile: import('./library.js').GstEncodingProfile;
  GstFlvMuxPad: import('./flv.js').GstFlvMuxPad;
  GstGhostPad: import('./webrtc.js').GstGhostPad;
  GstMXFMuxPad: import('./mxf.js').GstMXFMuxPad;
  GstMultiQueuePad: import('./coreelements.js').GstMultiQueuePad;
  GstObject: import('./library.js').GstObject;
  GstPad: import('./library.js').GstPad;
  GstPadTemplate: import('./library.js').GstPadTemplate;
  GstPluginFeature: import('./playback.js').GstPluginFeature;
  GstProxyPad: import('./webrtc.js').GstProxyPad;
  GstQTMuxPad: import('./isomp4.js').GstQTMuxPad;
  GstSelectorPad: import('./coreelements.js').GstSelectorPad;
  GstStream: import('./playback.js').GstStream;
  GstStreamCollection: import('./playback.js').GstStreamCollection;
  GstTunerChannel: import('./video4linux2.js').GstTunerChannel;
  GstTunerNorm: import('./video4linux2.js').GstTunerNorm;
  GstVideoAggregatorConvertPad: import('./compositor.js').GstVideoAggregatorConvertPad;
  GstVideoAggregatorPad: import('./compositor.js').GstVideoAggregatorPad;
  GstVideoAggregatorParallelConvertPad: import('./compositor.js').GstVideoAggregatorParallelConvertPad;
  GstVulkanDevice: import('./vulkan.js').GstVulkanDevice;
  GstVulkanInstance: import('./vulkan.js').GstVulkanInstance;
  GstVulkanPhysicalDevice: import('./vulkan.js').GstVulkanPhysicalDevice;
  GstWebRTCBinPad: import('./webrtc.js').GstWebRTCBinPad;
  GstWebRTCBinSinkPad: import('./webrtc.js').GstWebRTCBinSinkPad;
  GstWebRTCBinSrcPad: import('./webrtc.js').GstWebRTCBinSrcPad;
  GstWebRTCDTLSTransport: import('./webrtc.js').GstWebRTCDTLSTransport;
  GstWebRTCDataChannel: import('./webrtc.js').GstWebRTCDataChannel;
  GstWebRTCICE: import('./webrtc.js').GstWebRTCICE;
  GstWebRTCICETransport: import('./webrtc.js').GstWebRTCICETransport;
  GstWebRTCRTPReceiver: import('./webrtc.js').GstWebRTCRTPReceiver;
  GstWebRTCRTPSender: import('./webrtc.js').GstWebRTCRTPSender;
  GstWebRTCRTPTransceiver: import('./webrtc.js').GstWebRTCRTPTransceiver;
  GstWebRTCSCTPTransport: import('./webrtc.js').GstWebRTCSCTPTransport;
  NiceAgent: import('./nice.js').NiceAgent;
  PeerDemuxPad: import('./costream.js').PeerDemuxPad;
  RTPSession: import('./rtpmanager.js').RTPSession;
  RTPSource: import('./rtpmanager.js').RTPSource;
}
