// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin libav 1.22.0 of gst-libav (https://tracker.debian.org/pkg/gst-libav1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

/**
 * - `auto`: The decoder automatically decides. If the pipeline is live, it will use `normal` mode, and `strict` otherwise.
 * - `very-strict`: VeryStrict: Strictly conform to an older more strict version of the spec or reference software
 * - `strict`: Strict: Strictly conform to all the things in the spec no matter what consequences
 * - `normal`: Normal
 * - `unofficial`: Unofficial: Allow unofficial extensions (decoder will not differentiate this with "normal")
 * - `experimental`: Experimental: Allow nonstandardized experimental things (decoder will not differentiate this with "normal")
 */
export type GstAvCodecCompliance = 'auto' | 'very-strict' | 'strict' | 'normal' | 'unofficial' | 'experimental';

/**
 * - `auto`: Auto detection
 * - `interlaced`: Force deinterlacing
 * - `disabled`: Run in passthrough mode
 */
export type GstLibAVDeinterlaceModes = 'auto' | 'interlaced' | 'disabled';

/**
 * - `cbr`: Constant Bitrate Encoding
 * - `quant`: Constant Quantizer
 * - `pass1`: VBR Encoding - Pass 1
 * - `pass2`: VBR Encoding - Pass 2
 */
export type GstLibAVEncPass = 'cbr' | 'quant' | 'pass1' | 'pass2';

export type GstLibAVVidDecLowres = 'full' | '1/2-size' | '1/4-size';

export type GstLibAVVidDecSkipFrame = 'Skip nothing' | 'Skip B-frames' | 'Skip IDCT/Dequantization' | 'Skip everything';

/**
 * - `auto`: Auto
 * - `frame`: Frame
 * - `slice`: Slice
 */
export type GstLibAVVidDecThreadType = 'auto' | 'frame' | 'slice';

export type aPngEncoderPred = 'none' | 'sub' | 'up' | 'avg' | 'paeth' | 'mixed';

/**
 * - `anmr`: ANMR method
 * - `twoloop`: Two loop searching method
 * - `fast`: Default fast search
 */
export type aacEncoderCoder = 'anmr' | 'twoloop' | 'fast';

/**
 * - `unknown`: Unspecified
 * - `standard`: Standard (default)
 */
export type ac3EncoderAdConvType = 'unknown' | 'standard' | 'hdcd';

/** - `auto`: Selected by the Encoder */
export type ac3EncoderChannelCoupling = 'auto';

/** - `auto`: Selected by the Encoder */
export type ac3EncoderCplStartBand = 'auto';

/**
 * - `unknown`: Unspecified
 * - `notindicated`: Not Indicated (default)
 * - `off`: Not Dolby Headphone Encoded
 * - `on`: Dolby Headphone Encoded
 */
export type ac3EncoderDheadphoneMode = 'unknown' | 'notindicated' | 'off' | 'on';

/**
 * - `unknown`: Unspecified
 * - `notindicated`: Not Indicated (default)
 * - `ltrt`: Lt/Rt Downmix Preferred
 * - `loro`: Lo/Ro Downmix Preferred
 * - `dplii`: Dolby Pro Logic II Downmix Preferred
 */
export type ac3EncoderDmixMode = 'unknown' | 'notindicated' | 'ltrt' | 'loro' | 'dplii';

/**
 * - `unknown`: Unspecified
 * - `notindicated`: Not Indicated (default)
 * - `off`: Not Dolby Surround Encoded
 * - `on`: Dolby Surround Encoded
 */
export type ac3EncoderDsurMode = 'unknown' | 'notindicated' | 'off' | 'on';

/**
 * - `unknown`: Unspecified
 * - `notindicated`: Not Indicated (default)
 * - `off`: Not Dolby Surround EX Encoded
 * - `on`: Dolby Surround EX Encoded
 * - `dpliiz`: Dolby Pro Logic IIz-encoded
 */
export type ac3EncoderDsurexMode = 'unknown' | 'notindicated' | 'off' | 'on' | 'dpliiz';

/**
 * - `unknown`: Unspecified
 * - `notindicated`: Not Indicated (default)
 * - `large`: Large Room
 * - `small`: Small Room
 */
export type ac3EncoderRoomType = 'unknown' | 'notindicated' | 'large' | 'small';

/**
 * - `sad`: Sum of absolute differences, fast
 * - `sse`: Sum of squared errors
 * - `satd`: Sum of absolute Hadamard transformed differences
 * - `dct`: Sum of absolute DCT transformed differences
 * - `psnr`: Sum of squared quantization errors, low quality
 * - `bit`: Number of bits needed for the block
 * - `rd`: Rate distortion optimal, slow
 * - `zero`: Zero
 * - `vsad`: Sum of absolute vertical differences
 * - `vsse`: Sum of squared vertical differences
 * - `nsse`: Noise preserving sum of squared differences
 * - `msad`: Sum of absolute differences, median predicted
 */
export type amvEncoderCmpFunc = 'sad' | 'sse' | 'satd' | 'dct' | 'psnr' | 'bit' | 'rd' | 'zero' | 'vsad' | 'vsse' | 'nsse' | 'dctmax' | 'dct264' | 'msad' | 'chroma';

export type amvEncoderHuffman = 'default' | 'optimal';

/**
 * - `skip_rd`: RD optimal MB level residual skipping
 * - `strict_gop`: Strictly enforce gop size
 * - `qp_rd`: Use rate distortion optimization for qp selection
 * - `cbp_rd`: use rate distortion optimization for CBP
 * - `naq`: normalize adaptive quantization
 * - `mv0`: always try a mb with mv=<0,0>
 */
export type amvEncoderMpvFlags = 'skip_rd' | 'strict_gop' | 'qp_rd' | 'cbp_rd' | 'naq' | 'mv0';

/**
 * - `ma`: Main Audio Service
 * - `ef`: Effects
 * - `vi`: Visually Impaired
 * - `hi`: Hearing Impaired
 * - `di`: Dialogue
 * - `co`: Commentary
 * - `em`: Emergency
 * - `vo`: Voice Over
 * - `ka`: Karaoke
 */
export type avcodeccontextAudioServiceType = 'ma' | 'ef' | 'vi' | 'hi' | 'di' | 'co' | 'em' | 'vo' | 'ka';

/**
 * - `unknown`: Unspecified
 * - `left`: Left
 * - `center`: Center
 * - `topleft`: Top-left
 * - `top`: Top
 * - `bottomleft`: Bottom-left
 * - `bottom`: Bottom
 */
export type avcodeccontextChromaSampleLocationType = 'unknown' | 'left' | 'center' | 'topleft' | 'top' | 'bottomleft' | 'bottom';

/**
 * - `sad`: sum of absolute differences, fast
 * - `sse`: sum of squared errors
 * - `satd`: sum of absolute Hadamard transformed differences
 * - `dct`: sum of absolute DCT transformed differences
 * - `psnr`: sum of squared quantization errors (avoid, low quality)
 * - `bit`: number of bits needed for the block
 * - `rd`: rate distortion optimal, slow
 * - `vsad`: sum of absolute vertical differences
 * - `vsse`: sum of squared vertical differences
 * - `nsse`: noise preserving sum of squared differences
 * - `w53`: 5/3 wavelet, only used in snow
 * - `w97`: 9/7 wavelet, only used in snow
 * - `msad`: sum of absolute differences, median predicted
 */
export type avcodeccontextCmpFunc = 'sad' | 'sse' | 'satd' | 'dct' | 'psnr' | 'bit' | 'rd' | 'zero' | 'vsad' | 'vsse' | 'nsse' | 'w53' | 'w97' | 'dctmax' | 'msad' | 'chroma';

/**
 * - `auto`: autoselect a good one
 * - `fastint`: fast integer
 * - `int`: accurate integer
 * - `faan`: floating point AAN DCT
 */
export type avcodeccontextDct = 'auto' | 'fastint' | 'int' | 'mmx' | 'altivec' | 'faan';

/**
 * - `pict`: picture info
 * - `rc`: rate control
 * - `mb_type`: macroblock (MB) type
 * - `qp`: per-block quantization parameter (QP)
 * - `er`: error recognition
 * - `mmco`: memory management control operations (H.264)
 * - `buffers`: picture buffer allocations
 * - `thread_ops`: threading operations
 * - `nomc`: skip motion compensation
 */
export type avcodeccontextDebug = 'pict' | 'rc' | 'bitstream' | 'mb_type' | 'qp' | 'dct_coeff' | 'skip' | 'startcode' | 'er' | 'mmco' | 'bugs' | 'buffers' | 'thread_ops' | 'green_metadata' | 'nomc';

/**
 * - `crccheck`: verify embedded CRCs
 * - `bitstream`: detect bitstream specification deviations
 * - `buffer`: detect improper bitstream length
 * - `explode`: abort decoding on minor error detection
 * - `ignore_err`: ignore errors
 * - `careful`: consider things that violate the spec, are fast to check and have not been seen in the wild as errors
 * - `compliant`: consider all spec non compliancies as errors
 * - `aggressive`: consider things that a sane encoder should not do as an error
 */
export type avcodeccontextErrDetect = 'crccheck' | 'bitstream' | 'buffer' | 'explode' | 'ignore_err' | 'careful' | 'compliant' | 'aggressive';

/**
 * - `mvs`: export motion vectors through frame side data
 * - `prft`: export Producer Reference Time through packet side data
 * - `venc_params`: export video encoding parameters through frame side data
 * - `film_grain`: export film grain parameters through frame side data
 */
export type avcodeccontextExportSideData = 'mvs' | 'prft' | 'venc_params' | 'film_grain';

/** - `unknown`: Unspecified */
export type avcodeccontextFieldOrder = 'unknown' | 'progressive' | 'tt' | 'bb' | 'tb' | 'bt';

/**
 * - `unaligned`: allow decoders to produce unaligned output
 * - `mv4`: use four motion vectors per macroblock (MPEG-4)
 * - `output_corrupt`: Output even potentially corrupted frames
 * - `qpel`: use 1/4-pel motion compensation
 * - `drop_changed`: Drop frames whose parameters differ from first decoded frame
 * - `loop`: use loop filter
 * - `gray`: only decode/encode grayscale
 * - `psnr`: error[?] variables will be set during encoding
 * - `truncated`: (Deprecated, use parsers instead.) Input bitstream might be randomly truncated
 * - `ildct`: use interlaced DCT
 * - `low_delay`: force low delay
 * - `global_header`: place global headers in extradata instead of every keyframe
 * - `bitexact`: use only bitexact functions (except (I)DCT)
 * - `aic`: H.263 advanced intra coding / MPEG-4 AC prediction
 * - `ilme`: interlaced motion estimation
 * - `cgop`: closed GOP
 */
export type avcodeccontextFlags = 'unaligned' | 'mv4' | 'output_corrupt' | 'qpel' | 'drop_changed' | 'loop' | 'gray' | 'psnr' | 'truncated' | 'ildct' | 'low_delay' | 'global_header' | 'bitexact' | 'aic' | 'ilme' | 'cgop';

/**
 * - `fast`: allow non-spec-compliant speedup tricks
 * - `noout`: skip bitstream encoding
 * - `local_header`: place global headers at every keyframe instead of in extradata
 * - `chunks`: Frame data might be split into multiple chunks
 * - `ignorecrop`: ignore cropping information from sps
 * - `showall`: Show all frames before the first keyframe
 * - `export_mvs`: export motion vectors through frame side data
 * - `skip_manual`: do not skip samples and export skip information as frame side data
 * - `ass_ro_flush_noop`: do not reset ASS ReadOrder field on flush
 */
export type avcodeccontextFlags2 = 'fast' | 'noout' | 'local_header' | 'chunks' | 'ignorecrop' | 'showall' | 'export_mvs' | 'skip_manual' | 'ass_ro_flush_noop';

/** - `faani`: floating point AAN IDCT */
export type avcodeccontextIdct = 'auto' | 'int' | 'simple' | 'simplemmx' | 'arm' | 'altivec' | 'simplearm' | 'xvid' | 'simplearmv5te' | 'simplearmv6' | 'faani' | 'simpleneon' | 'simpleauto';

/**
 * - `simple`: use mbcmp
 * - `bits`: use fewest bits
 * - `rd`: use best rate distortion
 */
export type avcodeccontextMbd = 'simple' | 'bits' | 'rd';

/**
 * - `experimental`: allow non-standardized experimental things
 * - `unofficial`: allow unofficial extensions
 * - `strict`: strictly conform to all the things in the spec no matter what the consequences
 * - `very`: strictly conform to a older more strict version of the spec or reference software
 */
export type avcodeccontextStrict = 'experimental' | 'unofficial' | 'normal' | 'strict' | 'very';

export type avcodeccontextThreadType = 'frame' | 'slice';

/**
 * - `auto`: autodetect a suitable number of threads to use
 * - `unknown`: Unspecified
 */
export type avcodeccontextThreads = 'auto' | 'unknown';

export type cfhdQ = 'film3+' | 'film3' | 'film2+' | 'film2' | 'film1.5' | 'film1+' | 'film1' | 'high+' | 'high' | 'medium+' | 'medium' | 'low+' | 'low';

export type dnxhdProfile = 'dnxhd' | 'dnxhr_lb' | 'dnxhr_sq' | 'dnxhr_hq' | 'dnxhr_hqx' | 'dnxhr_444';

/**
 * - `unknown`: Unspecified
 * - `standard`: Standard (default)
 */
export type eAc3EncoderAdConvType = 'unknown' | 'standard' | 'hdcd';

/** - `auto`: Selected by the Encoder */
export type eAc3EncoderChannelCoupling = 'auto';

/** - `auto`: Selected by the Encoder */
export type eAc3EncoderCplStartBand = 'auto';

/**
 * - `unknown`: Unspecified
 * - `notindicated`: Not Indicated (default)
 * - `off`: Not Dolby Headphone Encoded
 * - `on`: Dolby Headphone Encoded
 */
export type eAc3EncoderDheadphoneMode = 'unknown' | 'notindicated' | 'off' | 'on';

/**
 * - `unknown`: Unspecified
 * - `notindicated`: Not Indicated (default)
 * - `ltrt`: Lt/Rt Downmix Preferred
 * - `loro`: Lo/Ro Downmix Preferred
 * - `dplii`: Dolby Pro Logic II Downmix Preferred
 */
export type eAc3EncoderDmixMode = 'unknown' | 'notindicated' | 'ltrt' | 'loro' | 'dplii';

/**
 * - `unknown`: Unspecified
 * - `notindicated`: Not Indicated (default)
 * - `off`: Not Dolby Surround Encoded
 * - `on`: Dolby Surround Encoded
 */
export type eAc3EncoderDsurMode = 'unknown' | 'notindicated' | 'off' | 'on';

/**
 * - `unknown`: Unspecified
 * - `notindicated`: Not Indicated (default)
 * - `off`: Not Dolby Surround EX Encoded
 * - `on`: Dolby Surround EX Encoded
 * - `dpliiz`: Dolby Pro Logic IIz-encoded
 */
export type eAc3EncoderDsurexMode = 'unknown' | 'notindicated' | 'off' | 'on' | 'dpliiz';

/**
 * - `unknown`: Unspecified
 * - `notindicated`: Not Indicated (default)
 * - `large`: Large Room
 * - `small`: Small Room
 */
export type eAc3EncoderRoomType = 'unknown' | 'notindicated' | 'large' | 'small';

export type exrCompr = 'none' | 'rle' | 'zip1' | 'zip16';

export type exrPixel = 'half' | 'float';

/**
 * - `range_def`: Range with default table
 * - `rice`: Golomb rice
 * - `ac`: Range with custom table (the ac option exists for compatibility and is deprecated)
 * - `range_tab`: Range with custom table
 */
export type ffv1EncoderCoder = 'range_def' | 'rice' | 'ac' | 'range_tab';

export type ffvhuffPred = 'left' | 'plane' | 'median';

/**
 * - `sad`: Sum of absolute differences, fast
 * - `sse`: Sum of squared errors
 * - `satd`: Sum of absolute Hadamard transformed differences
 * - `dct`: Sum of absolute DCT transformed differences
 * - `psnr`: Sum of squared quantization errors, low quality
 * - `bit`: Number of bits needed for the block
 * - `rd`: Rate distortion optimal, slow
 * - `zero`: Zero
 * - `vsad`: Sum of absolute vertical differences
 * - `vsse`: Sum of squared vertical differences
 * - `nsse`: Noise preserving sum of squared differences
 * - `msad`: Sum of absolute differences, median predicted
 */
export type genericMpegvideoEncoderCmpFunc = 'sad' | 'sse' | 'satd' | 'dct' | 'psnr' | 'bit' | 'rd' | 'zero' | 'vsad' | 'vsse' | 'nsse' | 'dctmax' | 'dct264' | 'msad' | 'chroma';

export type genericMpegvideoEncoderMotionEst = 'zero' | 'epzs' | 'xone';

/**
 * - `skip_rd`: RD optimal MB level residual skipping
 * - `strict_gop`: Strictly enforce gop size
 * - `qp_rd`: Use rate distortion optimization for qp selection
 * - `cbp_rd`: use rate distortion optimization for CBP
 * - `naq`: normalize adaptive quantization
 * - `mv0`: always try a mb with mv=<0,0>
 */
export type genericMpegvideoEncoderMpvFlags = 'skip_rd' | 'strict_gop' | 'qp_rd' | 'cbp_rd' | 'naq' | 'mv0';

/**
 * - `sad`: Sum of absolute differences, fast
 * - `sse`: Sum of squared errors
 * - `satd`: Sum of absolute Hadamard transformed differences
 * - `dct`: Sum of absolute DCT transformed differences
 * - `psnr`: Sum of squared quantization errors, low quality
 * - `bit`: Number of bits needed for the block
 * - `rd`: Rate distortion optimal, slow
 * - `zero`: Zero
 * - `vsad`: Sum of absolute vertical differences
 * - `vsse`: Sum of squared vertical differences
 * - `nsse`: Noise preserving sum of squared differences
 * - `msad`: Sum of absolute differences, median predicted
 */
export type h263EncoderCmpFunc = 'sad' | 'sse' | 'satd' | 'dct' | 'psnr' | 'bit' | 'rd' | 'zero' | 'vsad' | 'vsse' | 'nsse' | 'dctmax' | 'dct264' | 'msad' | 'chroma';

export type h263EncoderMotionEst = 'zero' | 'epzs' | 'xone';

/**
 * - `skip_rd`: RD optimal MB level residual skipping
 * - `strict_gop`: Strictly enforce gop size
 * - `qp_rd`: Use rate distortion optimization for qp selection
 * - `cbp_rd`: use rate distortion optimization for CBP
 * - `naq`: normalize adaptive quantization
 * - `mv0`: always try a mb with mv=<0,0>
 */
export type h263EncoderMpvFlags = 'skip_rd' | 'strict_gop' | 'qp_rd' | 'cbp_rd' | 'naq' | 'mv0';

/**
 * - `sad`: Sum of absolute differences, fast
 * - `sse`: Sum of squared errors
 * - `satd`: Sum of absolute Hadamard transformed differences
 * - `dct`: Sum of absolute DCT transformed differences
 * - `psnr`: Sum of squared quantization errors, low quality
 * - `bit`: Number of bits needed for the block
 * - `rd`: Rate distortion optimal, slow
 * - `zero`: Zero
 * - `vsad`: Sum of absolute vertical differences
 * - `vsse`: Sum of squared vertical differences
 * - `nsse`: Noise preserving sum of squared differences
 * - `msad`: Sum of absolute differences, median predicted
 */
export type h263pEncoderCmpFunc = 'sad' | 'sse' | 'satd' | 'dct' | 'psnr' | 'bit' | 'rd' | 'zero' | 'vsad' | 'vsse' | 'nsse' | 'dctmax' | 'dct264' | 'msad' | 'chroma';

export type h263pEncoderMotionEst = 'zero' | 'epzs' | 'xone';

/**
 * - `skip_rd`: RD optimal MB level residual skipping
 * - `strict_gop`: Strictly enforce gop size
 * - `qp_rd`: Use rate distortion optimization for qp selection
 * - `cbp_rd`: use rate distortion optimization for CBP
 * - `naq`: normalize adaptive quantization
 * - `mv0`: always try a mb with mv=<0,0>
 */
export type h263pEncoderMpvFlags = 'skip_rd' | 'strict_gop' | 'qp_rd' | 'cbp_rd' | 'naq' | 'mv0';

/** - `unknown`: Unspecified */
export type h264OmxProfile = 'unknown' | 'baseline' | 'main' | 'high';

/**
 * - `none`: None
 * - `snappy`: Snappy
 */
export type hapEncoderCompressor = 'none' | 'snappy';

/**
 * - `hap`: Hap 1 (DXT1 textures)
 * - `hap_alpha`: Hap Alpha (DXT5 textures)
 * - `hap_q`: Hap Q (DXT5-YCoCg textures)
 */
export type hapEncoderFormat = 'hap' | 'hap_alpha' | 'hap_q';

export type huffyuvPred = 'left' | 'plane' | 'median';

export type jpeg2000EncoderFormat = 'j2k' | 'jp2';

export type jpeg2000EncoderPred = 'dwt97int' | 'dwt53';

export type jpeg2000EncoderProg = 'lrcp' | 'rlcp' | 'rpcl' | 'pcrl' | 'cprl';

export type jpeglsPred = 'left' | 'plane' | 'median';

export type ljpegPred = 'left' | 'plane' | 'median';

export type magicyuvPred = 'left' | 'gradient' | 'median';

/**
 * - `sad`: Sum of absolute differences, fast
 * - `sse`: Sum of squared errors
 * - `satd`: Sum of absolute Hadamard transformed differences
 * - `dct`: Sum of absolute DCT transformed differences
 * - `psnr`: Sum of squared quantization errors, low quality
 * - `bit`: Number of bits needed for the block
 * - `rd`: Rate distortion optimal, slow
 * - `zero`: Zero
 * - `vsad`: Sum of absolute vertical differences
 * - `vsse`: Sum of squared vertical differences
 * - `nsse`: Noise preserving sum of squared differences
 * - `msad`: Sum of absolute differences, median predicted
 */
export type mjpegEncoderCmpFunc = 'sad' | 'sse' | 'satd' | 'dct' | 'psnr' | 'bit' | 'rd' | 'zero' | 'vsad' | 'vsse' | 'nsse' | 'dctmax' | 'dct264' | 'msad' | 'chroma';

export type mjpegEncoderHuffman = 'default' | 'optimal';

/**
 * - `skip_rd`: RD optimal MB level residual skipping
 * - `strict_gop`: Strictly enforce gop size
 * - `qp_rd`: Use rate distortion optimization for qp selection
 * - `cbp_rd`: use rate distortion optimization for CBP
 * - `naq`: normalize adaptive quantization
 * - `mv0`: always try a mb with mv=<0,0>
 */
export type mjpegEncoderMpvFlags = 'skip_rd' | 'strict_gop' | 'qp_rd' | 'cbp_rd' | 'naq' | 'mv0';

/**
 * - `sad`: Sum of absolute differences, fast
 * - `sse`: Sum of squared errors
 * - `satd`: Sum of absolute Hadamard transformed differences
 * - `dct`: Sum of absolute DCT transformed differences
 * - `psnr`: Sum of squared quantization errors, low quality
 * - `bit`: Number of bits needed for the block
 * - `rd`: Rate distortion optimal, slow
 * - `zero`: Zero
 * - `vsad`: Sum of absolute vertical differences
 * - `vsse`: Sum of squared vertical differences
 * - `nsse`: Noise preserving sum of squared differences
 * - `msad`: Sum of absolute differences, median predicted
 */
export type mpeg1videoEncoderCmpFunc = 'sad' | 'sse' | 'satd' | 'dct' | 'psnr' | 'bit' | 'rd' | 'zero' | 'vsad' | 'vsse' | 'nsse' | 'dctmax' | 'dct264' | 'msad' | 'chroma';

export type mpeg1videoEncoderMotionEst = 'zero' | 'epzs' | 'xone';

/**
 * - `skip_rd`: RD optimal MB level residual skipping
 * - `strict_gop`: Strictly enforce gop size
 * - `qp_rd`: Use rate distortion optimization for qp selection
 * - `cbp_rd`: use rate distortion optimization for CBP
 * - `naq`: normalize adaptive quantization
 * - `mv0`: always try a mb with mv=<0,0>
 */
export type mpeg1videoEncoderMpvFlags = 'skip_rd' | 'strict_gop' | 'qp_rd' | 'cbp_rd' | 'naq' | 'mv0';

/**
 * - `sad`: Sum of absolute differences, fast
 * - `sse`: Sum of squared errors
 * - `satd`: Sum of absolute Hadamard transformed differences
 * - `dct`: Sum of absolute DCT transformed differences
 * - `psnr`: Sum of squared quantization errors, low quality
 * - `bit`: Number of bits needed for the block
 * - `rd`: Rate distortion optimal, slow
 * - `zero`: Zero
 * - `vsad`: Sum of absolute vertical differences
 * - `vsse`: Sum of squared vertical differences
 * - `nsse`: Noise preserving sum of squared differences
 * - `msad`: Sum of absolute differences, median predicted
 */
export type mpeg2videoEncoderCmpFunc = 'sad' | 'sse' | 'satd' | 'dct' | 'psnr' | 'bit' | 'rd' | 'zero' | 'vsad' | 'vsse' | 'nsse' | 'dctmax' | 'dct264' | 'msad' | 'chroma';

export type mpeg2videoEncoderMotionEst = 'zero' | 'epzs' | 'xone';

/**
 * - `skip_rd`: RD optimal MB level residual skipping
 * - `strict_gop`: Strictly enforce gop size
 * - `qp_rd`: Use rate distortion optimization for qp selection
 * - `cbp_rd`: use rate distortion optimization for CBP
 * - `naq`: normalize adaptive quantization
 * - `mv0`: always try a mb with mv=<0,0>
 */
export type mpeg2videoEncoderMpvFlags = 'skip_rd' | 'strict_gop' | 'qp_rd' | 'cbp_rd' | 'naq' | 'mv0';

export type mpeg2videoEncoderSeqDispExt = 'auto' | 'never' | 'always';

export type mpeg2videoEncoderVideoFormat = 'component' | 'pal' | 'ntsc' | 'secam' | 'mac' | 'unspecified';

/**
 * - `sad`: Sum of absolute differences, fast
 * - `sse`: Sum of squared errors
 * - `satd`: Sum of absolute Hadamard transformed differences
 * - `dct`: Sum of absolute DCT transformed differences
 * - `psnr`: Sum of squared quantization errors, low quality
 * - `bit`: Number of bits needed for the block
 * - `rd`: Rate distortion optimal, slow
 * - `zero`: Zero
 * - `vsad`: Sum of absolute vertical differences
 * - `vsse`: Sum of squared vertical differences
 * - `nsse`: Noise preserving sum of squared differences
 * - `msad`: Sum of absolute differences, median predicted
 */
export type mpeg4EncoderCmpFunc = 'sad' | 'sse' | 'satd' | 'dct' | 'psnr' | 'bit' | 'rd' | 'zero' | 'vsad' | 'vsse' | 'nsse' | 'dctmax' | 'dct264' | 'msad' | 'chroma';

export type mpeg4EncoderMotionEst = 'zero' | 'epzs' | 'xone';

/**
 * - `skip_rd`: RD optimal MB level residual skipping
 * - `strict_gop`: Strictly enforce gop size
 * - `qp_rd`: Use rate distortion optimization for qp selection
 * - `cbp_rd`: use rate distortion optimization for CBP
 * - `naq`: normalize adaptive quantization
 * - `mv0`: always try a mb with mv=<0,0>
 */
export type mpeg4EncoderMpvFlags = 'skip_rd' | 'strict_gop' | 'qp_rd' | 'cbp_rd' | 'naq' | 'mv0';

/** - `unknown`: Unspecified */
export type mpeg4OmxProfile = 'unknown' | 'baseline' | 'main' | 'high';

export type proresEncoderProfile = 'auto' | 'proxy' | 'lt' | 'standard' | 'hq' | '4444' | '4444xq';

export type proresEncoderQuantMat = 'auto' | 'proxy' | 'lt' | 'standard' | 'hq' | 'default';

/**
 * - `default`: Default from the specifications
 * - `color`: Prevents low bitrate discoloration
 * - `flat`: Optimize for PSNR
 */
export type smpteVc2EncoderQuantMatrix = 'default' | 'color' | 'flat';

/**
 * - `9_7`: Deslauriers-Dubuc (9,7)
 * - `5_3`: LeGall (5,3)
 * - `haar_noshift`: Haar (without shift)
 * - `haar`: Haar (with shift)
 */
export type smpteVc2EncoderWaveletIdx = '9_7' | '5_3' | 'haar_noshift' | 'haar';

export type snowEncoderMotionEst = 'zero' | 'epzs' | 'xone' | 'iter';

export type snowEncoderPred = 'dwt97' | 'dwt53';

export type svq1encMotionEst = 'zero' | 'epzs' | 'xone';

export type tiffEncoderCompressionAlgo = 'raw' | 'lzw' | 'packbits' | 'deflate';

export type utvideoPred = 'none' | 'left' | 'gradient' | 'median';

/**
 * - `raw`: RAW texture
 * - `dxt1`: DXT1 texture
 * - `dxt5`: DXT5 texture
 */
export type vbnEncoderFormat = 'raw' | 'dxt1' | 'dxt5';

export interface GstFFMpegDeinterlaceProperties extends library.GstObjectProperties {
  /** Deinterlace Mode. Default `auto`. */
  mode?: GstLibAVDeinterlaceModes;
}

export interface GstFFMpegVidDecProperties extends library.GstVideoDecoderProperties {
  /** Standard compliance mode to use. Default `auto`. */
  stdCompliance?: GstAvCodecCompliance;
}

export interface avdec_aicProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_apngProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_bitpackedProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_cfhdProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_cllcProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_criProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_ddsProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_diracProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_dnxhdProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_dvvideoProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_dxtoryProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_dxvProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_exrProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_ffv1Properties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_ffvhuffProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_ficProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_frapsProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_h264Properties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_h265Properties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_hapProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_hqxProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_huffyuvProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_hymtProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_jpeg2000Properties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_lagarithProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_magicyuvProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_mdecProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_mimicProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_mpeg2videoProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_mpeg4Properties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_mpegvideoProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_mszhProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_notchlcProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_photocdProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_pixletProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_pngProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_proresProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_psdProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_qoiProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_rv30Properties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_rv40Properties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_sheervideoProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_tiffProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_utvideoProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_vbleProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_vbnProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_vp3Properties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_vp4Properties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_vp6aProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_vp8Properties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_vp9Properties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_webpProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avdec_ylcProperties extends libavAnyGstFFMpegVidDecProperties {
  /** Maximum number of worker threads to spawn. (0 = auto). Range 0 to 2147483647. Default 0. */
  maxThreads?: number;
  /** Multithreading methods to use. Default: none. */
  threadType?: T.Flags<GstLibAVVidDecThreadType>;
}

export interface avenc_aacProperties extends libavAnyGstAudioEncoderProperties {
  /** Coding algorithm (Private codec option). Default `twoloop`. */
  aacCoder?: aacEncoderCoder;
  /** Intensity stereo coding (Private codec option). Default true. */
  aacIs?: boolean;
  /** Long term prediction (Private codec option). Default false. */
  aacLtp?: boolean;
  /** Force M/S stereo coding (Private codec option). Default true. */
  aacMs?: boolean;
  /** Forces the use of PCEs (Private codec option). Default false. */
  aacPce?: boolean;
  /** Perceptual noise substitution (Private codec option). Default true. */
  aacPns?: boolean;
  /** AAC-Main prediction (Private codec option). Default false. */
  aacPred?: boolean;
  /** Temporal noise shaping (Private codec option). Default true. */
  aacTns?: boolean;
}

export interface avenc_ac3Properties extends libavAnyGstAudioEncoderProperties {
  /** A/D Converter Type (Private codec option). Default `unknown`. */
  adConvType?: ac3EncoderAdConvType;
  /** Center Mix Level (Private codec option). Range 0 to 1. Default 0.5946035. */
  centerMixlev?: number;
  /** Channel Coupling (Private codec option). Default `auto`. */
  channelCoupling?: ac3EncoderChannelCoupling;
  /** Copyright Bit (Private codec option). Range -1 to 1. Default -1. */
  copyright?: number;
  /** Coupling Start Band (Private codec option). Default `auto`. */
  cplStartBand?: ac3EncoderCplStartBand;
  /** Dolby Headphone Mode (Private codec option). Default `unknown`. */
  dheadphoneMode?: ac3EncoderDheadphoneMode;
  /** Dialogue Level (dB) (Private codec option). Range -31 to -1. Default -31. */
  dialnorm?: number;
  /** Preferred Stereo Downmix Mode (Private codec option). Default `unknown`. */
  dmixMode?: ac3EncoderDmixMode;
  /** Dolby Surround Mode (Private codec option). Default `unknown`. */
  dsurMode?: ac3EncoderDsurMode;
  /** Dolby Surround EX Mode (Private codec option). Default `unknown`. */
  dsurexMode?: ac3EncoderDsurexMode;
  /** Lo/Ro Center Mix Level (Private codec option). Range -1 to 2. Default -1. */
  loroCmixlev?: number;
  /** Lo/Ro Surround Mix Level (Private codec option). Range -1 to 2. Default -1. */
  loroSurmixlev?: number;
  /** Lt/Rt Center Mix Level (Private codec option). Range -1 to 2. Default -1. */
  ltrtCmixlev?: number;
  /** Lt/Rt Surround Mix Level (Private codec option). Range -1 to 2. Default -1. */
  ltrtSurmixlev?: number;
  /** Mixing Level (Private codec option). Range -1 to 111. Default -1. */
  mixingLevel?: number;
  /** Original Bit Stream (Private codec option). Range -1 to 1. Default -1. */
  original?: number;
  /** Allow Changing Metadata Per-Frame (Private codec option). Default false. */
  perFrameMetadata?: boolean;
  /** Room Type (Private codec option). Default `unknown`. */
  roomType?: ac3EncoderRoomType;
  /** Stereo Rematrixing (Private codec option). Default true. */
  stereoRematrixing?: boolean;
  /** Surround Mix Level (Private codec option). Range 0 to 1. Default 0.5. */
  surroundMixlev?: number;
}

export interface avenc_ac3_fixedProperties extends libavAnyGstAudioEncoderProperties {
  /** A/D Converter Type (Private codec option). Default `unknown`. */
  adConvType?: ac3EncoderAdConvType;
  /** Center Mix Level (Private codec option). Range 0 to 1. Default 0.5946035. */
  centerMixlev?: number;
  /** Channel Coupling (Private codec option). Default `auto`. */
  channelCoupling?: ac3EncoderChannelCoupling;
  /** Copyright Bit (Private codec option). Range -1 to 1. Default -1. */
  copyright?: number;
  /** Coupling Start Band (Private codec option). Default `auto`. */
  cplStartBand?: ac3EncoderCplStartBand;
  /** Dolby Headphone Mode (Private codec option). Default `unknown`. */
  dheadphoneMode?: ac3EncoderDheadphoneMode;
  /** Dialogue Level (dB) (Private codec option). Range -31 to -1. Default -31. */
  dialnorm?: number;
  /** Preferred Stereo Downmix Mode (Private codec option). Default `unknown`. */
  dmixMode?: ac3EncoderDmixMode;
  /** Dolby Surround Mode (Private codec option). Default `unknown`. */
  dsurMode?: ac3EncoderDsurMode;
  /** Dolby Surround EX Mode (Private codec option). Default `unknown`. */
  dsurexMode?: ac3EncoderDsurexMode;
  /** Lo/Ro Center Mix Level (Private codec option). Range -1 to 2. Default -1. */
  loroCmixlev?: number;
  /** Lo/Ro Surround Mix Level (Private codec option). Range -1 to 2. Default -1. */
  loroSurmixlev?: number;
  /** Lt/Rt Center Mix Level (Private codec option). Range -1 to 2. Default -1. */
  ltrtCmixlev?: number;
  /** Lt/Rt Surround Mix Level (Private codec option). Range -1 to 2. Default -1. */
  ltrtSurmixlev?: number;
  /** Mixing Level (Private codec option). Range -1 to 111. Default -1. */
  mixingLevel?: number;
  /** Original Bit Stream (Private codec option). Range -1 to 1. Default -1. */
  original?: number;
  /** Allow Changing Metadata Per-Frame (Private codec option). Default false. */
  perFrameMetadata?: boolean;
  /** Room Type (Private codec option). Default `unknown`. */
  roomType?: ac3EncoderRoomType;
  /** Stereo Rematrixing (Private codec option). Default true. */
  stereoRematrixing?: boolean;
  /** Surround Mix Level (Private codec option). Range 0 to 1. Default 0.5. */
  surroundMixlev?: number;
}

export interface avenc_adpcm_argoProperties extends libavAnyGstAudioEncoderProperties {
  /** set the block size (Private codec option). Range 32 to 8192. Default 1024. */
  blockSize?: number;
}

export interface avenc_adpcm_ima_alpProperties extends libavAnyGstAudioEncoderProperties {
  /** set the block size (Private codec option). Range 32 to 8192. Default 1024. */
  blockSize?: number;
}

export interface avenc_adpcm_ima_amvProperties extends libavAnyGstAudioEncoderProperties {
  /** set the block size (Private codec option). Range 32 to 8192. Default 1024. */
  blockSize?: number;
}

export interface avenc_adpcm_ima_apmProperties extends libavAnyGstAudioEncoderProperties {
  /** set the block size (Private codec option). Range 32 to 8192. Default 1024. */
  blockSize?: number;
}

export interface avenc_adpcm_ima_qtProperties extends libavAnyGstAudioEncoderProperties {
  /** set the block size (Private codec option). Range 32 to 8192. Default 1024. */
  blockSize?: number;
}

export interface avenc_adpcm_ima_ssiProperties extends libavAnyGstAudioEncoderProperties {
  /** set the block size (Private codec option). Range 32 to 8192. Default 1024. */
  blockSize?: number;
}

export interface avenc_adpcm_ima_wavProperties extends libavAnyGstAudioEncoderProperties {
  /** set the block size (Private codec option). Range 32 to 8192. Default 1024. */
  blockSize?: number;
}

export interface avenc_adpcm_ima_wsProperties extends libavAnyGstAudioEncoderProperties {
  /** set the block size (Private codec option). Range 32 to 8192. Default 1024. */
  blockSize?: number;
}

export interface avenc_adpcm_msProperties extends libavAnyGstAudioEncoderProperties {
  /** set the block size (Private codec option). Range 32 to 8192. Default 1024. */
  blockSize?: number;
}

export interface avenc_adpcm_swfProperties extends libavAnyGstAudioEncoderProperties {
  /** set the block size (Private codec option). Range 32 to 8192. Default 1024. */
  blockSize?: number;
}

export interface avenc_adpcm_yamahaProperties extends libavAnyGstAudioEncoderProperties {
  /** set the block size (Private codec option). Range 32 to 8192. Default 1024. */
  blockSize?: number;
}

export interface avenc_alacProperties extends libavAnyGstAudioEncoderProperties {
  /** (null) (Private codec option). Range 1 to 30. Default 6. */
  maxPredictionOrder?: number;
  /** (null) (Private codec option). Range 1 to 30. Default 4. */
  minPredictionOrder?: number;
}

export interface avenc_amvProperties extends libavAnyGstVideoEncoderProperties {
  /** increase the quantizer for macroblocks close to borders (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  borderMask?: number;
  /** single coefficient elimination threshold for chrominance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  chromaElimThreshold?: number;
  /** Simulate errors in the bitstream to test error concealment. (Private codec option). Range 0 to 2147483647. Default 0. */
  errorRate?: number;
  /** Always write luma and chroma matrix for mjpeg, useful for rtp streaming. (Private codec option). Default false. */
  forceDuplicatedMatrix?: boolean;
  /** Huffman table strategy (Private codec option). Default `optimal`. */
  huffman?: amvEncoderHuffman;
  /** maximum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 3658. */
  lmax?: number;
  /** minimum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 236. */
  lmin?: number;
  /** single coefficient elimination threshold for luminance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  lumaElimThreshold?: number;
  /** Flags common for all mpegvideo-based encoders. (Private codec option). Default: none. */
  mpvFlags?: T.Flags<amvEncoderMpvFlags>;
  /** Noise reduction (Private codec option). Default 0. */
  noiseReduction?: number;
  /** RTP payload size in bytes (Private codec option). Default 0. */
  ps?: number;
  /** how to keep quantizer between qmin and qmax (0 = clip, 1 = use differentiable function) (Private codec option). Range 0 to 99. Default 0. */
  qsquish?: number;
  /** (null) (Private codec option). Range 0 to 2147483647. Default 0. */
  quantizerNoiseShaping?: number;
  /** currently useless (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 1. */
  rcBufAggressivity?: number;
  /** Set rate control equation. When computing the expression, besides the standard functions defined in the section 'Expression Evaluation', the following functions are available: bits2qp(bits), qp2bits(qp). Also the following constants are available: iTex pTex tex mv fCode iCount mcVar var isI isP isB avgQP qComp avgIITex avgPITex avgPPTex avgBPTex avgTex. (Private codec option). */
  rcEq?: string | null;
  /** initial complexity for 1-pass encoding (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcInitCplx?: number;
  /** experimental quantizer modulation (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcQmodAmp?: number;
  /** experimental quantizer modulation (Private codec option). Default 0. */
  rcQmodFreq?: number;
  /** Scene change threshold (Private codec option). Default 0. */
  scThreshold?: number;
  /** Frame skip compare function (Private codec option). Default `dctmax`. */
  skipCmp?: amvEncoderCmpFunc;
  /** Frame skip exponent (Private codec option). Default 0. */
  skipExp?: number;
  /** Frame skip factor (Private codec option). Default 0. */
  skipFactor?: number;
  /** Frame skip threshold (Private codec option). Default 0. */
  skipThreshold?: number;
}

export interface avenc_apngProperties extends libavAnyGstVideoEncoderProperties {
  /** Set image resolution (in dots per inch) (Private codec option). Range 0 to 65536. Default 0. */
  dpi?: number;
  /** Set image resolution (in dots per meter) (Private codec option). Range 0 to 65536. Default 0. */
  dpm?: number;
  /** Prediction method (Private codec option). Default `none`. */
  pred?: aPngEncoderPred;
}

export interface avenc_cfhdProperties extends libavAnyGstVideoEncoderProperties {
  /** set quality (Private codec option). Default `film3+`. */
  quality?: cfhdQ;
}

export interface avenc_cinepakProperties extends libavAnyGstVideoEncoderProperties {
  /** Max extra codebook recalculation passes, more is better and slower (Private codec option). Range 0 to 2147483647. Default 2. */
  maxExtraCbIterations?: number;
  /** Limit strips/frame, vintage compatible is 1..3, otherwise the more the better (Private codec option). Range 1 to 32. Default 3. */
  maxStrips?: number;
  /** Enforce min strips/frame, more is worse and faster, must be <= max_strips (Private codec option). Range 1 to 32. Default 1. */
  minStrips?: number;
  /** Avoid wasting bytes, ignore vintage MacOS decoder (Private codec option). Default false. */
  skipEmptyCb?: boolean;
  /** How fast the strip number adapts, more is slightly better, much slower (Private codec option). Range 0 to 31. Default 0. */
  stripNumberAdaptivity?: number;
}

export interface avenc_cljrProperties extends libavAnyGstVideoEncoderProperties {
  /** Dither type (Private codec option). Range 0 to 2. Default 1. */
  ditherType?: number;
}

export interface avenc_dcaProperties extends libavAnyGstAudioEncoderProperties {
  /** Use ADPCM encoding (Private codec option). Default false. */
  dcaAdpcm?: boolean;
}

export interface avenc_dnxhdProperties extends libavAnyGstVideoEncoderProperties {
  /** intra quant bias (Private codec option). Default 0. */
  ibias?: number;
  /** encode with Avid Nitris compatibility (Private codec option). Default false. */
  nitrisCompat?: boolean;
  /** (null) (Private codec option). Default `dnxhd`. */
  profile?: dnxhdProfile;
}

export interface avenc_dvvideoProperties extends libavAnyGstVideoEncoderProperties {
  /** Quantizer dead zone (Private codec option). Range 0 to 1024. Default 7. */
  quantDeadzone?: number;
}

export interface avenc_eac3Properties extends libavAnyGstAudioEncoderProperties {
  /** A/D Converter Type (Private codec option). Default `unknown`. */
  adConvType?: eAc3EncoderAdConvType;
  /** Channel Coupling (Private codec option). Default `auto`. */
  channelCoupling?: eAc3EncoderChannelCoupling;
  /** Copyright Bit (Private codec option). Range -1 to 1. Default -1. */
  copyright?: number;
  /** Coupling Start Band (Private codec option). Default `auto`. */
  cplStartBand?: eAc3EncoderCplStartBand;
  /** Dolby Headphone Mode (Private codec option). Default `unknown`. */
  dheadphoneMode?: eAc3EncoderDheadphoneMode;
  /** Dialogue Level (dB) (Private codec option). Range -31 to -1. Default -31. */
  dialnorm?: number;
  /** Preferred Stereo Downmix Mode (Private codec option). Default `unknown`. */
  dmixMode?: eAc3EncoderDmixMode;
  /** Dolby Surround Mode (Private codec option). Default `unknown`. */
  dsurMode?: eAc3EncoderDsurMode;
  /** Dolby Surround EX Mode (Private codec option). Default `unknown`. */
  dsurexMode?: eAc3EncoderDsurexMode;
  /** Lo/Ro Center Mix Level (Private codec option). Range -1 to 2. Default -1. */
  loroCmixlev?: number;
  /** Lo/Ro Surround Mix Level (Private codec option). Range -1 to 2. Default -1. */
  loroSurmixlev?: number;
  /** Lt/Rt Center Mix Level (Private codec option). Range -1 to 2. Default -1. */
  ltrtCmixlev?: number;
  /** Lt/Rt Surround Mix Level (Private codec option). Range -1 to 2. Default -1. */
  ltrtSurmixlev?: number;
  /** Mixing Level (Private codec option). Range -1 to 111. Default -1. */
  mixingLevel?: number;
  /** Original Bit Stream (Private codec option). Range -1 to 1. Default -1. */
  original?: number;
  /** Allow Changing Metadata Per-Frame (Private codec option). Default false. */
  perFrameMetadata?: boolean;
  /** Room Type (Private codec option). Default `unknown`. */
  roomType?: eAc3EncoderRoomType;
  /** Stereo Rematrixing (Private codec option). Default true. */
  stereoRematrixing?: boolean;
}

export interface avenc_exrProperties extends libavAnyGstVideoEncoderProperties {
  /** set compression type (Private codec option). Default `none`. */
  compression?: exrCompr;
  /** set pixel type (Private codec option). Default `float`. */
  format?: exrPixel;
  /** set gamma (Private codec option). Range 0.001 to 3.402823e+38. Default 1. */
  gamma?: number;
}

export interface avenc_ffv1Properties extends libavAnyGstVideoEncoderProperties {
  /** Coder type (Private codec option). Default `rice`. */
  coder?: ffv1EncoderCoder;
  /** Context model (Private codec option). Range 0 to 1. Default 0. */
  context?: number;
  /** Protect slices with CRCs (Private codec option). Default true. */
  slicecrc?: boolean;
}

export interface avenc_ffvhuffProperties extends libavAnyGstVideoEncoderProperties {
  /** Set per-frame huffman tables (Private codec option). Range 0 to 1. Default 0. */
  context?: number;
  /** Allow multithreading for e.g. context=1 at the expense of determinism (Private codec option). Default false. */
  nonDeterministic?: boolean;
  /** Prediction method (Private codec option). Default `left`. */
  pred?: ffvhuffPred;
}

export interface avenc_flvProperties extends libavAnyGstVideoEncoderProperties {
  /** increase the quantizer for macroblocks close to borders (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  borderMask?: number;
  /** single coefficient elimination threshold for chrominance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  chromaElimThreshold?: number;
  /** Simulate errors in the bitstream to test error concealment. (Private codec option). Range 0 to 2147483647. Default 0. */
  errorRate?: number;
  /** Penalty for intra blocks in block decision (Private codec option). Range 0 to 1073741823. Default 0. */
  intraPenalty?: number;
  /** maximum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 3658. */
  lmax?: number;
  /** minimum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 236. */
  lmin?: number;
  /** single coefficient elimination threshold for luminance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  lumaElimThreshold?: number;
  /** Motion estimation bitrate penalty compensation (1.0 = 256) (Private codec option). Default 256. */
  mepc?: number;
  /** pre motion estimation (Private codec option). Default 0. */
  mepre?: number;
  /** motion estimation algorithm (Private codec option). Default `epzs`. */
  motionEst?: genericMpegvideoEncoderMotionEst;
  /** Flags common for all mpegvideo-based encoders. (Private codec option). Default: none. */
  mpvFlags?: T.Flags<genericMpegvideoEncoderMpvFlags>;
  /** Noise reduction (Private codec option). Default 0. */
  noiseReduction?: number;
  /** RTP payload size in bytes (Private codec option). Default 0. */
  ps?: number;
  /** how to keep quantizer between qmin and qmax (0 = clip, 1 = use differentiable function) (Private codec option). Range 0 to 99. Default 0. */
  qsquish?: number;
  /** (null) (Private codec option). Range 0 to 2147483647. Default 0. */
  quantizerNoiseShaping?: number;
  /** currently useless (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 1. */
  rcBufAggressivity?: number;
  /** Set rate control equation. When computing the expression, besides the standard functions defined in the section 'Expression Evaluation', the following functions are available: bits2qp(bits), qp2bits(qp). Also the following constants are available: iTex pTex tex mv fCode iCount mcVar var isI isP isB avgQP qComp avgIITex avgPITex avgPPTex avgBPTex avgTex. (Private codec option). */
  rcEq?: string | null;
  /** initial complexity for 1-pass encoding (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcInitCplx?: number;
  /** experimental quantizer modulation (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcQmodAmp?: number;
  /** experimental quantizer modulation (Private codec option). Default 0. */
  rcQmodFreq?: number;
  /** Scene change threshold (Private codec option). Default 0. */
  scThreshold?: number;
  /** Frame skip compare function (Private codec option). Default `dctmax`. */
  skipCmp?: genericMpegvideoEncoderCmpFunc;
  /** Frame skip exponent (Private codec option). Default 0. */
  skipExp?: number;
  /** Frame skip factor (Private codec option). Default 0. */
  skipFactor?: number;
  /** Frame skip threshold (Private codec option). Default 0. */
  skipThreshold?: number;
}

export interface avenc_g726Properties extends libavAnyGstAudioEncoderProperties {
  /** Bits per code (Private codec option). Range 2 to 5. Default 4. */
  codeSize?: number;
}

export interface avenc_g726leProperties extends libavAnyGstAudioEncoderProperties {
  /** Bits per code (Private codec option). Range 2 to 5. Default 4. */
  codeSize?: number;
}

export interface avenc_h261Properties extends libavAnyGstVideoEncoderProperties {
  /** increase the quantizer for macroblocks close to borders (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  borderMask?: number;
  /** single coefficient elimination threshold for chrominance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  chromaElimThreshold?: number;
  /** Simulate errors in the bitstream to test error concealment. (Private codec option). Range 0 to 2147483647. Default 0. */
  errorRate?: number;
  /** Penalty for intra blocks in block decision (Private codec option). Range 0 to 1073741823. Default 0. */
  intraPenalty?: number;
  /** maximum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 3658. */
  lmax?: number;
  /** minimum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 236. */
  lmin?: number;
  /** single coefficient elimination threshold for luminance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  lumaElimThreshold?: number;
  /** Motion estimation bitrate penalty compensation (1.0 = 256) (Private codec option). Default 256. */
  mepc?: number;
  /** pre motion estimation (Private codec option). Default 0. */
  mepre?: number;
  /** motion estimation algorithm (Private codec option). Default `epzs`. */
  motionEst?: genericMpegvideoEncoderMotionEst;
  /** Flags common for all mpegvideo-based encoders. (Private codec option). Default: none. */
  mpvFlags?: T.Flags<genericMpegvideoEncoderMpvFlags>;
  /** Noise reduction (Private codec option). Default 0. */
  noiseReduction?: number;
  /** RTP payload size in bytes (Private codec option). Default 0. */
  ps?: number;
  /** how to keep quantizer between qmin and qmax (0 = clip, 1 = use differentiable function) (Private codec option). Range 0 to 99. Default 0. */
  qsquish?: number;
  /** (null) (Private codec option). Range 0 to 2147483647. Default 0. */
  quantizerNoiseShaping?: number;
  /** currently useless (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 1. */
  rcBufAggressivity?: number;
  /** Set rate control equation. When computing the expression, besides the standard functions defined in the section 'Expression Evaluation', the following functions are available: bits2qp(bits), qp2bits(qp). Also the following constants are available: iTex pTex tex mv fCode iCount mcVar var isI isP isB avgQP qComp avgIITex avgPITex avgPPTex avgBPTex avgTex. (Private codec option). */
  rcEq?: string | null;
  /** initial complexity for 1-pass encoding (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcInitCplx?: number;
  /** experimental quantizer modulation (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcQmodAmp?: number;
  /** experimental quantizer modulation (Private codec option). Default 0. */
  rcQmodFreq?: number;
  /** Scene change threshold (Private codec option). Default 0. */
  scThreshold?: number;
  /** Frame skip compare function (Private codec option). Default `dctmax`. */
  skipCmp?: genericMpegvideoEncoderCmpFunc;
  /** Frame skip exponent (Private codec option). Default 0. */
  skipExp?: number;
  /** Frame skip factor (Private codec option). Default 0. */
  skipFactor?: number;
  /** Frame skip threshold (Private codec option). Default 0. */
  skipThreshold?: number;
}

export interface avenc_h263Properties extends libavAnyGstVideoEncoderProperties {
  /** increase the quantizer for macroblocks close to borders (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  borderMask?: number;
  /** single coefficient elimination threshold for chrominance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  chromaElimThreshold?: number;
  /** Simulate errors in the bitstream to test error concealment. (Private codec option). Range 0 to 2147483647. Default 0. */
  errorRate?: number;
  /** Penalty for intra blocks in block decision (Private codec option). Range 0 to 1073741823. Default 0. */
  intraPenalty?: number;
  /** maximum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 3658. */
  lmax?: number;
  /** minimum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 236. */
  lmin?: number;
  /** single coefficient elimination threshold for luminance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  lumaElimThreshold?: number;
  /** emit macroblock info for RFC 2190 packetization, the parameter value is the maximum payload size (Private codec option). Range 0 to 2147483647. Default 0. */
  mbInfo?: number;
  /** Motion estimation bitrate penalty compensation (1.0 = 256) (Private codec option). Default 256. */
  mepc?: number;
  /** pre motion estimation (Private codec option). Default 0. */
  mepre?: number;
  /** motion estimation algorithm (Private codec option). Default `epzs`. */
  motionEst?: h263EncoderMotionEst;
  /** Flags common for all mpegvideo-based encoders. (Private codec option). Default: none. */
  mpvFlags?: T.Flags<h263EncoderMpvFlags>;
  /** Noise reduction (Private codec option). Default 0. */
  noiseReduction?: number;
  /** use overlapped block motion compensation. (Private codec option). Default false. */
  obmc?: boolean;
  /** RTP payload size in bytes (Private codec option). Default 0. */
  ps?: number;
  /** how to keep quantizer between qmin and qmax (0 = clip, 1 = use differentiable function) (Private codec option). Range 0 to 99. Default 0. */
  qsquish?: number;
  /** (null) (Private codec option). Range 0 to 2147483647. Default 0. */
  quantizerNoiseShaping?: number;
  /** currently useless (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 1. */
  rcBufAggressivity?: number;
  /** Set rate control equation. When computing the expression, besides the standard functions defined in the section 'Expression Evaluation', the following functions are available: bits2qp(bits), qp2bits(qp). Also the following constants are available: iTex pTex tex mv fCode iCount mcVar var isI isP isB avgQP qComp avgIITex avgPITex avgPPTex avgBPTex avgTex. (Private codec option). */
  rcEq?: string | null;
  /** initial complexity for 1-pass encoding (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcInitCplx?: number;
  /** experimental quantizer modulation (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcQmodAmp?: number;
  /** experimental quantizer modulation (Private codec option). Default 0. */
  rcQmodFreq?: number;
  /** Scene change threshold (Private codec option). Default 0. */
  scThreshold?: number;
  /** Frame skip compare function (Private codec option). Default `dctmax`. */
  skipCmp?: h263EncoderCmpFunc;
  /** Frame skip exponent (Private codec option). Default 0. */
  skipExp?: number;
  /** Frame skip factor (Private codec option). Default 0. */
  skipFactor?: number;
  /** Frame skip threshold (Private codec option). Default 0. */
  skipThreshold?: number;
}

export interface avenc_h263pProperties extends libavAnyGstVideoEncoderProperties {
  /** Use alternative inter VLC. (Private codec option). Default false. */
  aiv?: boolean;
  /** increase the quantizer for macroblocks close to borders (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  borderMask?: number;
  /** single coefficient elimination threshold for chrominance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  chromaElimThreshold?: number;
  /** Simulate errors in the bitstream to test error concealment. (Private codec option). Range 0 to 2147483647. Default 0. */
  errorRate?: number;
  /** Penalty for intra blocks in block decision (Private codec option). Range 0 to 1073741823. Default 0. */
  intraPenalty?: number;
  /** maximum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 3658. */
  lmax?: number;
  /** minimum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 236. */
  lmin?: number;
  /** single coefficient elimination threshold for luminance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  lumaElimThreshold?: number;
  /** Motion estimation bitrate penalty compensation (1.0 = 256) (Private codec option). Default 256. */
  mepc?: number;
  /** pre motion estimation (Private codec option). Default 0. */
  mepre?: number;
  /** motion estimation algorithm (Private codec option). Default `epzs`. */
  motionEst?: h263pEncoderMotionEst;
  /** Flags common for all mpegvideo-based encoders. (Private codec option). Default: none. */
  mpvFlags?: T.Flags<h263pEncoderMpvFlags>;
  /** Noise reduction (Private codec option). Default 0. */
  noiseReduction?: number;
  /** use overlapped block motion compensation. (Private codec option). Default false. */
  obmc?: boolean;
  /** RTP payload size in bytes (Private codec option). Default 0. */
  ps?: number;
  /** how to keep quantizer between qmin and qmax (0 = clip, 1 = use differentiable function) (Private codec option). Range 0 to 99. Default 0. */
  qsquish?: number;
  /** (null) (Private codec option). Range 0 to 2147483647. Default 0. */
  quantizerNoiseShaping?: number;
  /** currently useless (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 1. */
  rcBufAggressivity?: number;
  /** Set rate control equation. When computing the expression, besides the standard functions defined in the section 'Expression Evaluation', the following functions are available: bits2qp(bits), qp2bits(qp). Also the following constants are available: iTex pTex tex mv fCode iCount mcVar var isI isP isB avgQP qComp avgIITex avgPITex avgPPTex avgBPTex avgTex. (Private codec option). */
  rcEq?: string | null;
  /** initial complexity for 1-pass encoding (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcInitCplx?: number;
  /** experimental quantizer modulation (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcQmodAmp?: number;
  /** experimental quantizer modulation (Private codec option). Default 0. */
  rcQmodFreq?: number;
  /** Scene change threshold (Private codec option). Default 0. */
  scThreshold?: number;
  /** Frame skip compare function (Private codec option). Default `dctmax`. */
  skipCmp?: h263pEncoderCmpFunc;
  /** Frame skip exponent (Private codec option). Default 0. */
  skipExp?: number;
  /** Frame skip factor (Private codec option). Default 0. */
  skipFactor?: number;
  /** Frame skip threshold (Private codec option). Default 0. */
  skipThreshold?: number;
  /** Write slice start position at every GOB header instead of just GOB number. (Private codec option). Default false. */
  structuredSlices?: boolean;
  /** Use unlimited motion vectors. (Private codec option). Default false. */
  umv?: boolean;
}

export interface avenc_h264_omxProperties extends libavAnyGstVideoEncoderProperties {
  /** OpenMAX library name (Private codec option). */
  omxLibname?: string | null;
  /** OpenMAX library prefix (Private codec option). */
  omxLibprefix?: string | null;
  /** Set the encoding profile (Private codec option). Default `unknown`. */
  profile?: h264OmxProfile;
  /** Try to avoid copying input frames if possible (Private codec option). Range 0 to 1. Default 0. */
  zerocopy?: number;
}

export interface avenc_hapProperties extends libavAnyGstVideoEncoderProperties {
  /** chunk count (Private codec option). Range 1 to 64. Default 1. */
  chunks?: number;
  /** second-stage compressor (Private codec option). Default `snappy`. */
  compressor?: hapEncoderCompressor;
  /** (null) (Private codec option). Default `hap`. */
  format?: hapEncoderFormat;
}

export interface avenc_huffyuvProperties extends libavAnyGstVideoEncoderProperties {
  /** Allow multithreading for e.g. context=1 at the expense of determinism (Private codec option). Default false. */
  nonDeterministic?: boolean;
  /** Prediction method (Private codec option). Default `left`. */
  pred?: huffyuvPred;
}

export interface avenc_jpeg2000Properties extends libavAnyGstVideoEncoderProperties {
  /** EPH marker (Private codec option). Range 0 to 1. Default 0. */
  eph?: number;
  /** Codec Format (Private codec option). Default `jp2`. */
  format?: jpeg2000EncoderFormat;
  /** Layer Rates (Private codec option). */
  layerRates?: string | null;
  /** DWT Type (Private codec option). Default `dwt97int`. */
  pred?: jpeg2000EncoderPred;
  /** Progression Order (Private codec option). Default `lrcp`. */
  prog?: jpeg2000EncoderProg;
  /** SOP marker (Private codec option). Range 0 to 1. Default 0. */
  sop?: number;
  /** Tile Height (Private codec option). Range 1 to 1073741824. Default 256. */
  tileHeight?: number;
  /** Tile Width (Private codec option). Range 1 to 1073741824. Default 256. */
  tileWidth?: number;
}

export interface avenc_jpeglsProperties extends libavAnyGstVideoEncoderProperties {
  /** Prediction method (Private codec option). Default `left`. */
  pred?: jpeglsPred;
}

export interface avenc_ljpegProperties extends libavAnyGstVideoEncoderProperties {
  /** Prediction method (Private codec option). Default `left`. */
  pred?: ljpegPred;
}

export interface avenc_magicyuvProperties extends libavAnyGstVideoEncoderProperties {
  /** Prediction method (Private codec option). Default `left`. */
  pred?: magicyuvPred;
}

export interface avenc_mjpegProperties extends libavAnyGstVideoEncoderProperties {
  /** increase the quantizer for macroblocks close to borders (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  borderMask?: number;
  /** single coefficient elimination threshold for chrominance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  chromaElimThreshold?: number;
  /** Simulate errors in the bitstream to test error concealment. (Private codec option). Range 0 to 2147483647. Default 0. */
  errorRate?: number;
  /** Always write luma and chroma matrix for mjpeg, useful for rtp streaming. (Private codec option). Default false. */
  forceDuplicatedMatrix?: boolean;
  /** Huffman table strategy (Private codec option). Default `optimal`. */
  huffman?: mjpegEncoderHuffman;
  /** maximum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 3658. */
  lmax?: number;
  /** minimum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 236. */
  lmin?: number;
  /** single coefficient elimination threshold for luminance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  lumaElimThreshold?: number;
  /** Flags common for all mpegvideo-based encoders. (Private codec option). Default: none. */
  mpvFlags?: T.Flags<mjpegEncoderMpvFlags>;
  /** Noise reduction (Private codec option). Default 0. */
  noiseReduction?: number;
  /** RTP payload size in bytes (Private codec option). Default 0. */
  ps?: number;
  /** how to keep quantizer between qmin and qmax (0 = clip, 1 = use differentiable function) (Private codec option). Range 0 to 99. Default 0. */
  qsquish?: number;
  /** (null) (Private codec option). Range 0 to 2147483647. Default 0. */
  quantizerNoiseShaping?: number;
  /** currently useless (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 1. */
  rcBufAggressivity?: number;
  /** Set rate control equation. When computing the expression, besides the standard functions defined in the section 'Expression Evaluation', the following functions are available: bits2qp(bits), qp2bits(qp). Also the following constants are available: iTex pTex tex mv fCode iCount mcVar var isI isP isB avgQP qComp avgIITex avgPITex avgPPTex avgBPTex avgTex. (Private codec option). */
  rcEq?: string | null;
  /** initial complexity for 1-pass encoding (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcInitCplx?: number;
  /** experimental quantizer modulation (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcQmodAmp?: number;
  /** experimental quantizer modulation (Private codec option). Default 0. */
  rcQmodFreq?: number;
  /** Scene change threshold (Private codec option). Default 0. */
  scThreshold?: number;
  /** Frame skip compare function (Private codec option). Default `dctmax`. */
  skipCmp?: mjpegEncoderCmpFunc;
  /** Frame skip exponent (Private codec option). Default 0. */
  skipExp?: number;
  /** Frame skip factor (Private codec option). Default 0. */
  skipFactor?: number;
  /** Frame skip threshold (Private codec option). Default 0. */
  skipThreshold?: number;
}

export interface avenc_mpeg1videoProperties extends libavAnyGstVideoEncoderProperties {
  /** Adjust sensitivity of b_frame_strategy 1 (Private codec option). Range 1 to 2147483647. Default 40. */
  bSensitivity?: number;
  /** Strategy to choose between I/P/B-frames (Private codec option). Range 0 to 2. Default 0. */
  bStrategy?: number;
  /** increase the quantizer for macroblocks close to borders (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  borderMask?: number;
  /** Downscale frames for dynamic B-frame decision (Private codec option). Range 0 to 3. Default 0. */
  brdScale?: number;
  /** single coefficient elimination threshold for chrominance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  chromaElimThreshold?: number;
  /** Timecode is in drop frame format. (Private codec option). Default false. */
  dropFrameTimecode?: boolean;
  /** Simulate errors in the bitstream to test error concealment. (Private codec option). Range 0 to 2147483647. Default 0. */
  errorRate?: number;
  /** MPEG GOP Timecode in hh:mm:ss[:;.]ff format. Overrides timecode_frame_start. (Private codec option). */
  gopTimecode?: string | null;
  /** Penalty for intra blocks in block decision (Private codec option). Range 0 to 1073741823. Default 0. */
  intraPenalty?: number;
  /** maximum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 3658. */
  lmax?: number;
  /** minimum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 236. */
  lmin?: number;
  /** single coefficient elimination threshold for luminance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  lumaElimThreshold?: number;
  /** Motion estimation bitrate penalty compensation (1.0 = 256) (Private codec option). Default 256. */
  mepc?: number;
  /** pre motion estimation (Private codec option). Default 0. */
  mepre?: number;
  /** motion estimation algorithm (Private codec option). Default `epzs`. */
  motionEst?: mpeg1videoEncoderMotionEst;
  /** Flags common for all mpegvideo-based encoders. (Private codec option). Default: none. */
  mpvFlags?: T.Flags<mpeg1videoEncoderMpvFlags>;
  /** Noise reduction (Private codec option). Default 0. */
  noiseReduction?: number;
  /** RTP payload size in bytes (Private codec option). Default 0. */
  ps?: number;
  /** how to keep quantizer between qmin and qmax (0 = clip, 1 = use differentiable function) (Private codec option). Range 0 to 99. Default 0. */
  qsquish?: number;
  /** (null) (Private codec option). Range 0 to 2147483647. Default 0. */
  quantizerNoiseShaping?: number;
  /** currently useless (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 1. */
  rcBufAggressivity?: number;
  /** Set rate control equation. When computing the expression, besides the standard functions defined in the section 'Expression Evaluation', the following functions are available: bits2qp(bits), qp2bits(qp). Also the following constants are available: iTex pTex tex mv fCode iCount mcVar var isI isP isB avgQP qComp avgIITex avgPITex avgPPTex avgBPTex avgTex. (Private codec option). */
  rcEq?: string | null;
  /** initial complexity for 1-pass encoding (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcInitCplx?: number;
  /** experimental quantizer modulation (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcQmodAmp?: number;
  /** experimental quantizer modulation (Private codec option). Default 0. */
  rcQmodFreq?: number;
  /** Scene change threshold (Private codec option). Default 0. */
  scThreshold?: number;
  /** Reserve space for SVCD scan offset user data. (Private codec option). Default false. */
  scanOffset?: boolean;
  /** Frame skip compare function (Private codec option). Default `dctmax`. */
  skipCmp?: mpeg1videoEncoderCmpFunc;
  /** Frame skip exponent (Private codec option). Default 0. */
  skipExp?: number;
  /** Frame skip factor (Private codec option). Default 0. */
  skipFactor?: number;
  /** Frame skip threshold (Private codec option). Default 0. */
  skipThreshold?: number;
  /** GOP timecode frame start number, in non-drop-frame format (Private codec option). Range -1 to 9223372036854775807. Default -1. */
  timecodeFrameStart?: T.Int64;
}

export interface avenc_mpeg2videoProperties extends libavAnyGstVideoEncoderProperties {
  /** Use A53 Closed Captions (if available) (Private codec option). Default true. */
  a53cc?: boolean;
  /** Enable alternate scantable. (Private codec option). Default false. */
  alternateScan?: boolean;
  /** Adjust sensitivity of b_frame_strategy 1 (Private codec option). Range 1 to 2147483647. Default 40. */
  bSensitivity?: number;
  /** Strategy to choose between I/P/B-frames (Private codec option). Range 0 to 2. Default 0. */
  bStrategy?: number;
  /** increase the quantizer for macroblocks close to borders (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  borderMask?: number;
  /** Downscale frames for dynamic B-frame decision (Private codec option). Range 0 to 3. Default 0. */
  brdScale?: number;
  /** single coefficient elimination threshold for chrominance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  chromaElimThreshold?: number;
  /** Timecode is in drop frame format. (Private codec option). Default false. */
  dropFrameTimecode?: boolean;
  /** Simulate errors in the bitstream to test error concealment. (Private codec option). Range 0 to 2147483647. Default 0. */
  errorRate?: number;
  /** MPEG GOP Timecode in hh:mm:ss[:;.]ff format. Overrides timecode_frame_start. (Private codec option). */
  gopTimecode?: string | null;
  /** Penalty for intra blocks in block decision (Private codec option). Range 0 to 1073741823. Default 0. */
  intraPenalty?: number;
  /** Use MPEG-2 intra VLC table. (Private codec option). Default false. */
  intraVlc?: boolean;
  /** maximum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 3658. */
  lmax?: number;
  /** minimum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 236. */
  lmin?: number;
  /** single coefficient elimination threshold for luminance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  lumaElimThreshold?: number;
  /** Motion estimation bitrate penalty compensation (1.0 = 256) (Private codec option). Default 256. */
  mepc?: number;
  /** pre motion estimation (Private codec option). Default 0. */
  mepre?: number;
  /** motion estimation algorithm (Private codec option). Default `epzs`. */
  motionEst?: mpeg2videoEncoderMotionEst;
  /** Flags common for all mpegvideo-based encoders. (Private codec option). Default: none. */
  mpvFlags?: T.Flags<mpeg2videoEncoderMpvFlags>;
  /** Noise reduction (Private codec option). Default 0. */
  noiseReduction?: number;
  /** Use nonlinear quantizer. (Private codec option). Default false. */
  nonLinearQuant?: boolean;
  /** RTP payload size in bytes (Private codec option). Default 0. */
  ps?: number;
  /** how to keep quantizer between qmin and qmax (0 = clip, 1 = use differentiable function) (Private codec option). Range 0 to 99. Default 0. */
  qsquish?: number;
  /** (null) (Private codec option). Range 0 to 2147483647. Default 0. */
  quantizerNoiseShaping?: number;
  /** currently useless (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 1. */
  rcBufAggressivity?: number;
  /** Set rate control equation. When computing the expression, besides the standard functions defined in the section 'Expression Evaluation', the following functions are available: bits2qp(bits), qp2bits(qp). Also the following constants are available: iTex pTex tex mv fCode iCount mcVar var isI isP isB avgQP qComp avgIITex avgPITex avgPPTex avgBPTex avgTex. (Private codec option). */
  rcEq?: string | null;
  /** initial complexity for 1-pass encoding (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcInitCplx?: number;
  /** experimental quantizer modulation (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcQmodAmp?: number;
  /** experimental quantizer modulation (Private codec option). Default 0. */
  rcQmodFreq?: number;
  /** Scene change threshold (Private codec option). Default 0. */
  scThreshold?: number;
  /** Reserve space for SVCD scan offset user data. (Private codec option). Default false. */
  scanOffset?: boolean;
  /** Write sequence_display_extension blocks. (Private codec option). Default `auto`. */
  seqDispExt?: mpeg2videoEncoderSeqDispExt;
  /** Frame skip compare function (Private codec option). Default `dctmax`. */
  skipCmp?: mpeg2videoEncoderCmpFunc;
  /** Frame skip exponent (Private codec option). Default 0. */
  skipExp?: number;
  /** Frame skip factor (Private codec option). Default 0. */
  skipFactor?: number;
  /** Frame skip threshold (Private codec option). Default 0. */
  skipThreshold?: number;
  /** GOP timecode frame start number, in non-drop-frame format (Private codec option). Range -1 to 9223372036854775807. Default -1. */
  timecodeFrameStart?: T.Int64;
  /** Video_format in the sequence_display_extension indicating the source of the video. (Private codec option). Default `unspecified`. */
  videoFormat?: mpeg2videoEncoderVideoFormat;
}

export interface avenc_mpeg4Properties extends libavAnyGstVideoEncoderProperties {
  /** Enable alternate scantable. (Private codec option). Default false. */
  alternateScan?: boolean;
  /** Adjust sensitivity of b_frame_strategy 1 (Private codec option). Range 1 to 2147483647. Default 40. */
  bSensitivity?: number;
  /** Strategy to choose between I/P/B-frames (Private codec option). Range 0 to 2. Default 0. */
  bStrategy?: number;
  /** increase the quantizer for macroblocks close to borders (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  borderMask?: number;
  /** Downscale frames for dynamic B-frame decision (Private codec option). Range 0 to 3. Default 0. */
  brdScale?: number;
  /** single coefficient elimination threshold for chrominance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  chromaElimThreshold?: number;
  /** Use data partitioning. (Private codec option). Default false. */
  dataPartitioning?: boolean;
  /** Simulate errors in the bitstream to test error concealment. (Private codec option). Range 0 to 2147483647. Default 0. */
  errorRate?: number;
  /** Penalty for intra blocks in block decision (Private codec option). Range 0 to 1073741823. Default 0. */
  intraPenalty?: number;
  /** maximum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 3658. */
  lmax?: number;
  /** minimum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 236. */
  lmin?: number;
  /** single coefficient elimination threshold for luminance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  lumaElimThreshold?: number;
  /** Motion estimation bitrate penalty compensation (1.0 = 256) (Private codec option). Default 256. */
  mepc?: number;
  /** pre motion estimation (Private codec option). Default 0. */
  mepre?: number;
  /** motion estimation algorithm (Private codec option). Default `epzs`. */
  motionEst?: mpeg4EncoderMotionEst;
  /** Use MPEG quantizers instead of H.263 (Private codec option). Range 0 to 1. Default 0. */
  mpegQuant?: number;
  /** Flags common for all mpegvideo-based encoders. (Private codec option). Default: none. */
  mpvFlags?: T.Flags<mpeg4EncoderMpvFlags>;
  /** Noise reduction (Private codec option). Default 0. */
  noiseReduction?: number;
  /** RTP payload size in bytes (Private codec option). Default 0. */
  ps?: number;
  /** how to keep quantizer between qmin and qmax (0 = clip, 1 = use differentiable function) (Private codec option). Range 0 to 99. Default 0. */
  qsquish?: number;
  /** (null) (Private codec option). Range 0 to 2147483647. Default 0. */
  quantizerNoiseShaping?: number;
  /** currently useless (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 1. */
  rcBufAggressivity?: number;
  /** Set rate control equation. When computing the expression, besides the standard functions defined in the section 'Expression Evaluation', the following functions are available: bits2qp(bits), qp2bits(qp). Also the following constants are available: iTex pTex tex mv fCode iCount mcVar var isI isP isB avgQP qComp avgIITex avgPITex avgPPTex avgBPTex avgTex. (Private codec option). */
  rcEq?: string | null;
  /** initial complexity for 1-pass encoding (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcInitCplx?: number;
  /** experimental quantizer modulation (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcQmodAmp?: number;
  /** experimental quantizer modulation (Private codec option). Default 0. */
  rcQmodFreq?: number;
  /** Scene change threshold (Private codec option). Default 0. */
  scThreshold?: number;
  /** Frame skip compare function (Private codec option). Default `dctmax`. */
  skipCmp?: mpeg4EncoderCmpFunc;
  /** Frame skip exponent (Private codec option). Default 0. */
  skipExp?: number;
  /** Frame skip factor (Private codec option). Default 0. */
  skipFactor?: number;
  /** Frame skip threshold (Private codec option). Default 0. */
  skipThreshold?: number;
}

export interface avenc_mpeg4_omxProperties extends libavAnyGstVideoEncoderProperties {
  /** OpenMAX library name (Private codec option). */
  omxLibname?: string | null;
  /** OpenMAX library prefix (Private codec option). */
  omxLibprefix?: string | null;
  /** Set the encoding profile (Private codec option). Default `unknown`. */
  profile?: mpeg4OmxProfile;
  /** Try to avoid copying input frames if possible (Private codec option). Range 0 to 1. Default 0. */
  zerocopy?: number;
}

export interface avenc_msmpeg4Properties extends libavAnyGstVideoEncoderProperties {
  /** increase the quantizer for macroblocks close to borders (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  borderMask?: number;
  /** single coefficient elimination threshold for chrominance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  chromaElimThreshold?: number;
  /** Simulate errors in the bitstream to test error concealment. (Private codec option). Range 0 to 2147483647. Default 0. */
  errorRate?: number;
  /** Penalty for intra blocks in block decision (Private codec option). Range 0 to 1073741823. Default 0. */
  intraPenalty?: number;
  /** maximum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 3658. */
  lmax?: number;
  /** minimum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 236. */
  lmin?: number;
  /** single coefficient elimination threshold for luminance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  lumaElimThreshold?: number;
  /** Motion estimation bitrate penalty compensation (1.0 = 256) (Private codec option). Default 256. */
  mepc?: number;
  /** pre motion estimation (Private codec option). Default 0. */
  mepre?: number;
  /** motion estimation algorithm (Private codec option). Default `epzs`. */
  motionEst?: genericMpegvideoEncoderMotionEst;
  /** Flags common for all mpegvideo-based encoders. (Private codec option). Default: none. */
  mpvFlags?: T.Flags<genericMpegvideoEncoderMpvFlags>;
  /** Noise reduction (Private codec option). Default 0. */
  noiseReduction?: number;
  /** RTP payload size in bytes (Private codec option). Default 0. */
  ps?: number;
  /** how to keep quantizer between qmin and qmax (0 = clip, 1 = use differentiable function) (Private codec option). Range 0 to 99. Default 0. */
  qsquish?: number;
  /** (null) (Private codec option). Range 0 to 2147483647. Default 0. */
  quantizerNoiseShaping?: number;
  /** currently useless (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 1. */
  rcBufAggressivity?: number;
  /** Set rate control equation. When computing the expression, besides the standard functions defined in the section 'Expression Evaluation', the following functions are available: bits2qp(bits), qp2bits(qp). Also the following constants are available: iTex pTex tex mv fCode iCount mcVar var isI isP isB avgQP qComp avgIITex avgPITex avgPPTex avgBPTex avgTex. (Private codec option). */
  rcEq?: string | null;
  /** initial complexity for 1-pass encoding (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcInitCplx?: number;
  /** experimental quantizer modulation (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcQmodAmp?: number;
  /** experimental quantizer modulation (Private codec option). Default 0. */
  rcQmodFreq?: number;
  /** Scene change threshold (Private codec option). Default 0. */
  scThreshold?: number;
  /** Frame skip compare function (Private codec option). Default `dctmax`. */
  skipCmp?: genericMpegvideoEncoderCmpFunc;
  /** Frame skip exponent (Private codec option). Default 0. */
  skipExp?: number;
  /** Frame skip factor (Private codec option). Default 0. */
  skipFactor?: number;
  /** Frame skip threshold (Private codec option). Default 0. */
  skipThreshold?: number;
}

export interface avenc_msmpeg4v2Properties extends libavAnyGstVideoEncoderProperties {
  /** increase the quantizer for macroblocks close to borders (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  borderMask?: number;
  /** single coefficient elimination threshold for chrominance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  chromaElimThreshold?: number;
  /** Simulate errors in the bitstream to test error concealment. (Private codec option). Range 0 to 2147483647. Default 0. */
  errorRate?: number;
  /** Penalty for intra blocks in block decision (Private codec option). Range 0 to 1073741823. Default 0. */
  intraPenalty?: number;
  /** maximum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 3658. */
  lmax?: number;
  /** minimum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 236. */
  lmin?: number;
  /** single coefficient elimination threshold for luminance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  lumaElimThreshold?: number;
  /** Motion estimation bitrate penalty compensation (1.0 = 256) (Private codec option). Default 256. */
  mepc?: number;
  /** pre motion estimation (Private codec option). Default 0. */
  mepre?: number;
  /** motion estimation algorithm (Private codec option). Default `epzs`. */
  motionEst?: genericMpegvideoEncoderMotionEst;
  /** Flags common for all mpegvideo-based encoders. (Private codec option). Default: none. */
  mpvFlags?: T.Flags<genericMpegvideoEncoderMpvFlags>;
  /** Noise reduction (Private codec option). Default 0. */
  noiseReduction?: number;
  /** RTP payload size in bytes (Private codec option). Default 0. */
  ps?: number;
  /** how to keep quantizer between qmin and qmax (0 = clip, 1 = use differentiable function) (Private codec option). Range 0 to 99. Default 0. */
  qsquish?: number;
  /** (null) (Private codec option). Range 0 to 2147483647. Default 0. */
  quantizerNoiseShaping?: number;
  /** currently useless (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 1. */
  rcBufAggressivity?: number;
  /** Set rate control equation. When computing the expression, besides the standard functions defined in the section 'Expression Evaluation', the following functions are available: bits2qp(bits), qp2bits(qp). Also the following constants are available: iTex pTex tex mv fCode iCount mcVar var isI isP isB avgQP qComp avgIITex avgPITex avgPPTex avgBPTex avgTex. (Private codec option). */
  rcEq?: string | null;
  /** initial complexity for 1-pass encoding (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcInitCplx?: number;
  /** experimental quantizer modulation (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcQmodAmp?: number;
  /** experimental quantizer modulation (Private codec option). Default 0. */
  rcQmodFreq?: number;
  /** Scene change threshold (Private codec option). Default 0. */
  scThreshold?: number;
  /** Frame skip compare function (Private codec option). Default `dctmax`. */
  skipCmp?: genericMpegvideoEncoderCmpFunc;
  /** Frame skip exponent (Private codec option). Default 0. */
  skipExp?: number;
  /** Frame skip factor (Private codec option). Default 0. */
  skipFactor?: number;
  /** Frame skip threshold (Private codec option). Default 0. */
  skipThreshold?: number;
}

export interface avenc_opusProperties extends libavAnyGstAudioEncoderProperties {
  /** Apply intensity stereo phase inversion (Private codec option). Default true. */
  applyPhaseInv?: boolean;
  /** Maximum delay in milliseconds (Private codec option). Range 2.5 to 360. Default 360. */
  opusDelay?: number;
}

export interface avenc_pngProperties extends libavAnyGstVideoEncoderProperties {
  /** Set image resolution (in dots per inch) (Private codec option). Range 0 to 65536. Default 0. */
  dpi?: number;
  /** Set image resolution (in dots per meter) (Private codec option). Range 0 to 65536. Default 0. */
  dpm?: number;
  /** Prediction method (Private codec option). Default `none`. */
  pred?: aPngEncoderPred;
}

export interface avenc_proresProperties extends libavAnyGstVideoEncoderProperties {
  /** vendor ID (Private codec option). Default `fmpg`. */
  vendor?: string | null;
}

export interface avenc_prores_awProperties extends libavAnyGstVideoEncoderProperties {
  /** vendor ID (Private codec option). Default `fmpg`. */
  vendor?: string | null;
}

export interface avenc_prores_ksProperties extends libavAnyGstVideoEncoderProperties {
  /** bits for alpha plane (Private codec option). Range 0 to 16. Default 16. */
  alphaBits?: number;
  /** desired bits per macroblock (Private codec option). Range 0 to 8192. Default 0. */
  bitsPerMb?: number;
  /** macroblocks per slice (Private codec option). Range 1 to 8. Default 8. */
  mbsPerSlice?: number;
  /** (null) (Private codec option). Default `auto`. */
  profile?: proresEncoderProfile;
  /** quantiser matrix (Private codec option). Default `auto`. */
  quantMat?: proresEncoderQuantMat;
  /** vendor ID (Private codec option). Default `Lavc`. */
  vendor?: string | null;
}

export interface avenc_roqvideoProperties extends libavAnyGstVideoEncoderProperties {
  /** Whether to respect known limitations in Quake 3 decoder (Private codec option). Default true. */
  quake3Compat?: boolean;
}

export interface avenc_rpzaProperties extends libavAnyGstVideoEncoderProperties {
  /** (null) (Private codec option). Range 0 to 24. Default 0. */
  continueOneColorThresh?: number;
  /** (null) (Private codec option). Range 0 to 24. Default 1. */
  sixteenColorThresh?: number;
  /** (null) (Private codec option). Range 0 to 24. Default 1. */
  skipFrameThresh?: number;
  /** (null) (Private codec option). Range 0 to 24. Default 1. */
  startOneColorThresh?: number;
}

export interface avenc_rv10Properties extends libavAnyGstVideoEncoderProperties {
  /** increase the quantizer for macroblocks close to borders (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  borderMask?: number;
  /** single coefficient elimination threshold for chrominance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  chromaElimThreshold?: number;
  /** Simulate errors in the bitstream to test error concealment. (Private codec option). Range 0 to 2147483647. Default 0. */
  errorRate?: number;
  /** Penalty for intra blocks in block decision (Private codec option). Range 0 to 1073741823. Default 0. */
  intraPenalty?: number;
  /** maximum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 3658. */
  lmax?: number;
  /** minimum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 236. */
  lmin?: number;
  /** single coefficient elimination threshold for luminance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  lumaElimThreshold?: number;
  /** Motion estimation bitrate penalty compensation (1.0 = 256) (Private codec option). Default 256. */
  mepc?: number;
  /** pre motion estimation (Private codec option). Default 0. */
  mepre?: number;
  /** motion estimation algorithm (Private codec option). Default `epzs`. */
  motionEst?: genericMpegvideoEncoderMotionEst;
  /** Flags common for all mpegvideo-based encoders. (Private codec option). Default: none. */
  mpvFlags?: T.Flags<genericMpegvideoEncoderMpvFlags>;
  /** Noise reduction (Private codec option). Default 0. */
  noiseReduction?: number;
  /** RTP payload size in bytes (Private codec option). Default 0. */
  ps?: number;
  /** how to keep quantizer between qmin and qmax (0 = clip, 1 = use differentiable function) (Private codec option). Range 0 to 99. Default 0. */
  qsquish?: number;
  /** (null) (Private codec option). Range 0 to 2147483647. Default 0. */
  quantizerNoiseShaping?: number;
  /** currently useless (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 1. */
  rcBufAggressivity?: number;
  /** Set rate control equation. When computing the expression, besides the standard functions defined in the section 'Expression Evaluation', the following functions are available: bits2qp(bits), qp2bits(qp). Also the following constants are available: iTex pTex tex mv fCode iCount mcVar var isI isP isB avgQP qComp avgIITex avgPITex avgPPTex avgBPTex avgTex. (Private codec option). */
  rcEq?: string | null;
  /** initial complexity for 1-pass encoding (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcInitCplx?: number;
  /** experimental quantizer modulation (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcQmodAmp?: number;
  /** experimental quantizer modulation (Private codec option). Default 0. */
  rcQmodFreq?: number;
  /** Scene change threshold (Private codec option). Default 0. */
  scThreshold?: number;
  /** Frame skip compare function (Private codec option). Default `dctmax`. */
  skipCmp?: genericMpegvideoEncoderCmpFunc;
  /** Frame skip exponent (Private codec option). Default 0. */
  skipExp?: number;
  /** Frame skip factor (Private codec option). Default 0. */
  skipFactor?: number;
  /** Frame skip threshold (Private codec option). Default 0. */
  skipThreshold?: number;
}

export interface avenc_rv20Properties extends libavAnyGstVideoEncoderProperties {
  /** increase the quantizer for macroblocks close to borders (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  borderMask?: number;
  /** single coefficient elimination threshold for chrominance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  chromaElimThreshold?: number;
  /** Simulate errors in the bitstream to test error concealment. (Private codec option). Range 0 to 2147483647. Default 0. */
  errorRate?: number;
  /** Penalty for intra blocks in block decision (Private codec option). Range 0 to 1073741823. Default 0. */
  intraPenalty?: number;
  /** maximum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 3658. */
  lmax?: number;
  /** minimum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 236. */
  lmin?: number;
  /** single coefficient elimination threshold for luminance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  lumaElimThreshold?: number;
  /** Motion estimation bitrate penalty compensation (1.0 = 256) (Private codec option). Default 256. */
  mepc?: number;
  /** pre motion estimation (Private codec option). Default 0. */
  mepre?: number;
  /** motion estimation algorithm (Private codec option). Default `epzs`. */
  motionEst?: genericMpegvideoEncoderMotionEst;
  /** Flags common for all mpegvideo-based encoders. (Private codec option). Default: none. */
  mpvFlags?: T.Flags<genericMpegvideoEncoderMpvFlags>;
  /** Noise reduction (Private codec option). Default 0. */
  noiseReduction?: number;
  /** RTP payload size in bytes (Private codec option). Default 0. */
  ps?: number;
  /** how to keep quantizer between qmin and qmax (0 = clip, 1 = use differentiable function) (Private codec option). Range 0 to 99. Default 0. */
  qsquish?: number;
  /** (null) (Private codec option). Range 0 to 2147483647. Default 0. */
  quantizerNoiseShaping?: number;
  /** currently useless (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 1. */
  rcBufAggressivity?: number;
  /** Set rate control equation. When computing the expression, besides the standard functions defined in the section 'Expression Evaluation', the following functions are available: bits2qp(bits), qp2bits(qp). Also the following constants are available: iTex pTex tex mv fCode iCount mcVar var isI isP isB avgQP qComp avgIITex avgPITex avgPPTex avgBPTex avgTex. (Private codec option). */
  rcEq?: string | null;
  /** initial complexity for 1-pass encoding (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcInitCplx?: number;
  /** experimental quantizer modulation (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcQmodAmp?: number;
  /** experimental quantizer modulation (Private codec option). Default 0. */
  rcQmodFreq?: number;
  /** Scene change threshold (Private codec option). Default 0. */
  scThreshold?: number;
  /** Frame skip compare function (Private codec option). Default `dctmax`. */
  skipCmp?: genericMpegvideoEncoderCmpFunc;
  /** Frame skip exponent (Private codec option). Default 0. */
  skipExp?: number;
  /** Frame skip factor (Private codec option). Default 0. */
  skipFactor?: number;
  /** Frame skip threshold (Private codec option). Default 0. */
  skipThreshold?: number;
}

export interface avenc_sbcProperties extends libavAnyGstAudioEncoderProperties {
  /** use mSBC mode (wideband speech mono SBC) (Private codec option). Default false. */
  msbc?: boolean;
  /** set maximum algorithmic latency (Private codec option). Range 1000 to 13000. Default 13000. */
  sbcDelay?: T.Int64;
}

export interface avenc_sgiProperties extends libavAnyGstVideoEncoderProperties {
  /** Use run-length compression (Private codec option). Range 0 to 1. Default 1. */
  rle?: number;
}

export interface avenc_snowProperties extends libavAnyGstVideoEncoderProperties {
  /** Penalty for intra blocks in block decission (Private codec option). Range 0 to 2147483647. Default 0. */
  intraPenalty?: number;
  /** Dia size for the iterative ME (Private codec option). Range 0 to 2147483647. Default 0. */
  iterativeDiaSize?: number;
  /** Only do ME/MC (I frames -> ref, P frame -> ME+MC). (Private codec option). Default false. */
  memcOnly?: boolean;
  /** motion estimation algorithm (Private codec option). Default `epzs`. */
  motionEst?: snowEncoderMotionEst;
  /** Skip final bitstream writeout. (Private codec option). Default false. */
  noBitstream?: boolean;
  /** Spatial decomposition type (Private codec option). Default `dwt97`. */
  pred?: snowEncoderPred;
  /** Set rate control equation. When computing the expression, besides the standard functions defined in the section 'Expression Evaluation', the following functions are available: bits2qp(bits), qp2bits(qp). Also the following constants are available: iTex pTex tex mv fCode iCount mcVar var isI isP isB avgQP qComp avgIITex avgPITex avgPPTex avgBPTex avgTex. (Private codec option). */
  rcEq?: string | null;
  /** Scene change threshold (Private codec option). Default 0. */
  scThreshold?: number;
}

export interface avenc_speedhqProperties extends libavAnyGstVideoEncoderProperties {
  /** increase the quantizer for macroblocks close to borders (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  borderMask?: number;
  /** single coefficient elimination threshold for chrominance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  chromaElimThreshold?: number;
  /** Simulate errors in the bitstream to test error concealment. (Private codec option). Range 0 to 2147483647. Default 0. */
  errorRate?: number;
  /** Penalty for intra blocks in block decision (Private codec option). Range 0 to 1073741823. Default 0. */
  intraPenalty?: number;
  /** maximum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 3658. */
  lmax?: number;
  /** minimum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 236. */
  lmin?: number;
  /** single coefficient elimination threshold for luminance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  lumaElimThreshold?: number;
  /** Motion estimation bitrate penalty compensation (1.0 = 256) (Private codec option). Default 256. */
  mepc?: number;
  /** pre motion estimation (Private codec option). Default 0. */
  mepre?: number;
  /** motion estimation algorithm (Private codec option). Default `epzs`. */
  motionEst?: genericMpegvideoEncoderMotionEst;
  /** Flags common for all mpegvideo-based encoders. (Private codec option). Default: none. */
  mpvFlags?: T.Flags<genericMpegvideoEncoderMpvFlags>;
  /** Noise reduction (Private codec option). Default 0. */
  noiseReduction?: number;
  /** RTP payload size in bytes (Private codec option). Default 0. */
  ps?: number;
  /** how to keep quantizer between qmin and qmax (0 = clip, 1 = use differentiable function) (Private codec option). Range 0 to 99. Default 0. */
  qsquish?: number;
  /** (null) (Private codec option). Range 0 to 2147483647. Default 0. */
  quantizerNoiseShaping?: number;
  /** currently useless (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 1. */
  rcBufAggressivity?: number;
  /** Set rate control equation. When computing the expression, besides the standard functions defined in the section 'Expression Evaluation', the following functions are available: bits2qp(bits), qp2bits(qp). Also the following constants are available: iTex pTex tex mv fCode iCount mcVar var isI isP isB avgQP qComp avgIITex avgPITex avgPPTex avgBPTex avgTex. (Private codec option). */
  rcEq?: string | null;
  /** initial complexity for 1-pass encoding (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcInitCplx?: number;
  /** experimental quantizer modulation (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcQmodAmp?: number;
  /** experimental quantizer modulation (Private codec option). Default 0. */
  rcQmodFreq?: number;
  /** Scene change threshold (Private codec option). Default 0. */
  scThreshold?: number;
  /** Frame skip compare function (Private codec option). Default `dctmax`. */
  skipCmp?: genericMpegvideoEncoderCmpFunc;
  /** Frame skip exponent (Private codec option). Default 0. */
  skipExp?: number;
  /** Frame skip factor (Private codec option). Default 0. */
  skipFactor?: number;
  /** Frame skip threshold (Private codec option). Default 0. */
  skipThreshold?: number;
}

export interface avenc_sunrastProperties extends libavAnyGstVideoEncoderProperties {
  /** Use run-length compression (Private codec option). Range 0 to 1. Default 1. */
  rle?: number;
}

export interface avenc_svq1Properties extends libavAnyGstVideoEncoderProperties {
  /** Motion estimation algorithm (Private codec option). Default `epzs`. */
  motionEst?: svq1encMotionEst;
}

export interface avenc_targaProperties extends libavAnyGstVideoEncoderProperties {
  /** Use run-length compression (Private codec option). Range 0 to 1. Default 1. */
  rle?: number;
}

export interface avenc_tiffProperties extends libavAnyGstVideoEncoderProperties {
  /** (null) (Private codec option). Default `packbits`. */
  compressionAlgo?: tiffEncoderCompressionAlgo;
  /** set the image resolution (in dpi) (Private codec option). Range 1 to 65536. Default 72. */
  dpi?: number;
}

export interface avenc_utvideoProperties extends libavAnyGstVideoEncoderProperties {
  /** Prediction method (Private codec option). Default `left`. */
  pred?: utvideoPred;
}

export interface avenc_vbnProperties extends libavAnyGstVideoEncoderProperties {
  /** Texture format (Private codec option). Default `dxt5`. */
  format?: vbnEncoderFormat;
}

export interface avenc_vc2Properties extends libavAnyGstVideoEncoderProperties {
  /** Custom quantization matrix (Private codec option). Default `default`. */
  qm?: smpteVc2EncoderQuantMatrix;
  /** Slice height (Private codec option). Range 8 to 1024. Default 16. */
  sliceHeight?: number;
  /** Slice width (Private codec option). Range 32 to 1024. Default 32. */
  sliceWidth?: number;
  /** Max undershoot in percent (Private codec option). Range 0 to 45. Default 5. */
  tolerance?: number;
  /** Transform depth (Private codec option). Range 1 to 5. Default 4. */
  waveletDepth?: number;
  /** Transform type (Private codec option). Default `9_7`. */
  waveletType?: smpteVc2EncoderWaveletIdx;
}

export interface avenc_wavpackProperties extends libavAnyGstAudioEncoderProperties {
  /** (Private codec option). Default true. */
  jointStereo?: boolean;
  /** (Private codec option). Default false. */
  optimizeMono?: boolean;
}

export interface avenc_wmv1Properties extends libavAnyGstVideoEncoderProperties {
  /** increase the quantizer for macroblocks close to borders (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  borderMask?: number;
  /** single coefficient elimination threshold for chrominance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  chromaElimThreshold?: number;
  /** Simulate errors in the bitstream to test error concealment. (Private codec option). Range 0 to 2147483647. Default 0. */
  errorRate?: number;
  /** Penalty for intra blocks in block decision (Private codec option). Range 0 to 1073741823. Default 0. */
  intraPenalty?: number;
  /** maximum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 3658. */
  lmax?: number;
  /** minimum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 236. */
  lmin?: number;
  /** single coefficient elimination threshold for luminance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  lumaElimThreshold?: number;
  /** Motion estimation bitrate penalty compensation (1.0 = 256) (Private codec option). Default 256. */
  mepc?: number;
  /** pre motion estimation (Private codec option). Default 0. */
  mepre?: number;
  /** motion estimation algorithm (Private codec option). Default `epzs`. */
  motionEst?: genericMpegvideoEncoderMotionEst;
  /** Flags common for all mpegvideo-based encoders. (Private codec option). Default: none. */
  mpvFlags?: T.Flags<genericMpegvideoEncoderMpvFlags>;
  /** Noise reduction (Private codec option). Default 0. */
  noiseReduction?: number;
  /** RTP payload size in bytes (Private codec option). Default 0. */
  ps?: number;
  /** how to keep quantizer between qmin and qmax (0 = clip, 1 = use differentiable function) (Private codec option). Range 0 to 99. Default 0. */
  qsquish?: number;
  /** (null) (Private codec option). Range 0 to 2147483647. Default 0. */
  quantizerNoiseShaping?: number;
  /** currently useless (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 1. */
  rcBufAggressivity?: number;
  /** Set rate control equation. When computing the expression, besides the standard functions defined in the section 'Expression Evaluation', the following functions are available: bits2qp(bits), qp2bits(qp). Also the following constants are available: iTex pTex tex mv fCode iCount mcVar var isI isP isB avgQP qComp avgIITex avgPITex avgPPTex avgBPTex avgTex. (Private codec option). */
  rcEq?: string | null;
  /** initial complexity for 1-pass encoding (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcInitCplx?: number;
  /** experimental quantizer modulation (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcQmodAmp?: number;
  /** experimental quantizer modulation (Private codec option). Default 0. */
  rcQmodFreq?: number;
  /** Scene change threshold (Private codec option). Default 0. */
  scThreshold?: number;
  /** Frame skip compare function (Private codec option). Default `dctmax`. */
  skipCmp?: genericMpegvideoEncoderCmpFunc;
  /** Frame skip exponent (Private codec option). Default 0. */
  skipExp?: number;
  /** Frame skip factor (Private codec option). Default 0. */
  skipFactor?: number;
  /** Frame skip threshold (Private codec option). Default 0. */
  skipThreshold?: number;
}

export interface avenc_wmv2Properties extends libavAnyGstVideoEncoderProperties {
  /** increase the quantizer for macroblocks close to borders (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  borderMask?: number;
  /** single coefficient elimination threshold for chrominance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  chromaElimThreshold?: number;
  /** Simulate errors in the bitstream to test error concealment. (Private codec option). Range 0 to 2147483647. Default 0. */
  errorRate?: number;
  /** Penalty for intra blocks in block decision (Private codec option). Range 0 to 1073741823. Default 0. */
  intraPenalty?: number;
  /** maximum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 3658. */
  lmax?: number;
  /** minimum Lagrange factor (VBR) (Private codec option). Range 0 to 2147483647. Default 236. */
  lmin?: number;
  /** single coefficient elimination threshold for luminance (negative values also consider dc coefficient) (Private codec option). Default 0. */
  lumaElimThreshold?: number;
  /** Motion estimation bitrate penalty compensation (1.0 = 256) (Private codec option). Default 256. */
  mepc?: number;
  /** pre motion estimation (Private codec option). Default 0. */
  mepre?: number;
  /** motion estimation algorithm (Private codec option). Default `epzs`. */
  motionEst?: genericMpegvideoEncoderMotionEst;
  /** Flags common for all mpegvideo-based encoders. (Private codec option). Default: none. */
  mpvFlags?: T.Flags<genericMpegvideoEncoderMpvFlags>;
  /** Noise reduction (Private codec option). Default 0. */
  noiseReduction?: number;
  /** RTP payload size in bytes (Private codec option). Default 0. */
  ps?: number;
  /** how to keep quantizer between qmin and qmax (0 = clip, 1 = use differentiable function) (Private codec option). Range 0 to 99. Default 0. */
  qsquish?: number;
  /** (null) (Private codec option). Range 0 to 2147483647. Default 0. */
  quantizerNoiseShaping?: number;
  /** currently useless (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 1. */
  rcBufAggressivity?: number;
  /** Set rate control equation. When computing the expression, besides the standard functions defined in the section 'Expression Evaluation', the following functions are available: bits2qp(bits), qp2bits(qp). Also the following constants are available: iTex pTex tex mv fCode iCount mcVar var isI isP isB avgQP qComp avgIITex avgPITex avgPPTex avgBPTex avgTex. (Private codec option). */
  rcEq?: string | null;
  /** initial complexity for 1-pass encoding (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcInitCplx?: number;
  /** experimental quantizer modulation (Private codec option). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  rcQmodAmp?: number;
  /** experimental quantizer modulation (Private codec option). Default 0. */
  rcQmodFreq?: number;
  /** Scene change threshold (Private codec option). Default 0. */
  scThreshold?: number;
  /** Frame skip compare function (Private codec option). Default `dctmax`. */
  skipCmp?: genericMpegvideoEncoderCmpFunc;
  /** Frame skip exponent (Private codec option). Default 0. */
  skipExp?: number;
  /** Frame skip factor (Private codec option). Default 0. */
  skipFactor?: number;
  /** Frame skip threshold (Private codec option). Default 0. */
  skipThreshold?: number;
}

export interface avmux_3g2Properties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_3gpProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_a64Properties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_adtsProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_adxProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_aiffProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_alpProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_amrProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_amvProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_apmProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_apngProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_argo_asfProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_argo_cvgProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_asfProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_asf_streamProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_astProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_auProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_aviProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_avifProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_avm2Properties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_avs3Properties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_bitProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_cafProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_chromaprintProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_codec2Properties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_dashProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_daudProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_dvProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_dvdProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_f4vProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_film_cpkProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_filmstripProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_fitsProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_flvProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_gxfProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_hashProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_hdsProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_hlsProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_icoProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_ilbcProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_ipodProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_ircamProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_ismvProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_ivfProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_kvagProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_latmProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_matroskaProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_md5Properties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_mkvtimestamp_v2Properties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_mmfProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_movProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_mp2Properties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_mp3Properties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_mp4Properties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_mpegProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_mpegtsProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_mpjpegProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_mxfProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_mxf_d10Properties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_mxf_opatomProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_nutProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_obuProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_ogaProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_oggProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_ogvProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_omaProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_opusProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_pspProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_rmProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_rsoProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_rtspProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_sapProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_smjpegProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_smoothstreamingProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_soxProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_spdifProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_spxProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_streamhashProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_svcdProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_swfProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_ttaProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_uncodedframecrcProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_vc1testProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_vcdProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_vidcProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_vobProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_vocProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_w64Properties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_wavProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_webpProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_wsaudProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_wtvProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface avmux_yuv4mpegpipeProperties extends library.GstObjectProperties {
  /** Set the maximum demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  maxdelay?: number;
  /** Set the initial demux-decode delay (in microseconds). Range 0 to 2147483647. Default 0. */
  preload?: number;
}

export interface libavAnyGstFFMpegVidDecProperties extends GstFFMpegVidDecProperties {
  /**
   * Whether to print motion vectors on top of the image (deprecated, non-functional). Default false.
   * @deprecated
   */
  debugMv?: boolean;
  /** Enable direct rendering. Default true. */
  directRendering?: boolean;
  /** At which resolution to decode images. Default `full`. */
  lowres?: GstLibAVVidDecLowres;
  /** Whether libav should output frames even if corrupted. Default true. */
  outputCorrupt?: boolean;
  /** Which types of frames to skip during decoding. Default `Skip nothing`. */
  skipFrame?: GstLibAVVidDecSkipFrame;
}

export interface libavAnyGstVideoEncoderProperties extends library.GstVideoEncoderProperties {
  /** QP factor between P- and B-frames (Generic codec option, might have no effect). Range -3.402823e+38 to 3.402823e+38. Default 1.25. */
  bQfactor?: number;
  /** QP offset between P- and B-frames (Generic codec option, might have no effect). Range -3.402823e+38 to 3.402823e+38. Default 1.25. */
  bQoffset?: number;
  /** refine the two motion vectors used in bidirectional macroblocks (Generic codec option, might have no effect). Range 0 to 4. Default 1. */
  bidirRefine?: number;
  /** set bitrate (in bits/s) (Generic codec option, might have no effect). Range 0 to 2147483647. Default 200000. */
  bitrate?: number;
  /** Set video bitrate tolerance (in bits/s). In 1-pass mode, bitrate tolerance specifies how far ratecontrol is willing to deviate from the target average bitrate value. This is not related to minimum/maximum bitrate. Lowering tolerance too much has an adverse effect on quality. (Generic codec option, might have no effect). Range 1 to 2147483647. Default 4000000. */
  bitrateTolerance?: number;
  /** set ratecontrol buffer size (in bits) (Generic codec option, might have no effect). Default 0. */
  bufsize?: number;
  /** chroma sample location (Generic codec option, might have no effect). Default `unknown`. */
  chromaSampleLocation?: avcodeccontextChromaSampleLocationType;
  /** full-pel ME compare function (Generic codec option, might have no effect). Default `sad`. */
  cmp?: avcodeccontextCmpFunc;
  /** (null) (Generic codec option, might have no effect). Default -1. */
  compressionLevel?: number;
  /** compresses dark areas stronger than medium ones (Generic codec option, might have no effect). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  darkMask?: number;
  /** intra_dc_precision (Generic codec option, might have no effect). Range -8 to 16. Default 0. */
  dc?: number;
  /** DCT algorithm (Generic codec option, might have no effect). Default `auto`. */
  dct?: avcodeccontextDct;
  /** print specific debug info (Generic codec option, might have no effect). Default: none. */
  debug?: T.Flags<avcodeccontextDebug>;
  /** diamond type & size for motion estimation (Generic codec option, might have no effect). Default 0. */
  diaSize?: number;
  /** set information dump field separator (Generic codec option, might have no effect). */
  dumpSeparator?: string | null;
  /** set error detection flags (Generic codec option, might have no effect). Default: none. */
  errDetect?: T.Flags<avcodeccontextErrDetect>;
  /** Export metadata as side data (Generic codec option, might have no effect). Default: none. */
  exportSideData?: T.Flags<avcodeccontextExportSideData>;
  /** Field order (Generic codec option, might have no effect). Default `unknown`. */
  fieldOrder?: avcodeccontextFieldOrder;
  /** (null) (Generic codec option, might have no effect). Default: none. */
  flags?: T.Flags<avcodeccontextFlags>;
  /** (null) (Generic codec option, might have no effect). Default: none. */
  flags2?: T.Flags<avcodeccontextFlags2>;
  /** (null) (Generic codec option, might have no effect). Default 0. */
  globalQuality?: number;
  /** set the group of picture (GOP) size (Generic codec option, might have no effect). Default 12. */
  gopSize?: number;
  /** QP factor between P- and I-frames (Generic codec option, might have no effect). Range -3.402823e+38 to 3.402823e+38. Default -0.8. */
  iQfactor?: number;
  /** QP offset between P- and I-frames (Generic codec option, might have no effect). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  iQoffset?: number;
  /** select IDCT implementation (Generic codec option, might have no effect). Default `auto`. */
  idct?: avcodeccontextIdct;
  /** interlaced DCT compare function (Generic codec option, might have no effect). Default `vsad`. */
  ildctcmp?: avcodeccontextCmpFunc;
  /** minimum interval between IDR-frames (Generic codec option, might have no effect). Default 25. */
  keyintMin?: number;
  /** amount of motion predictors from the previous frame (Generic codec option, might have no effect). Default 0. */
  lastPred?: number;
  /** compresses bright areas stronger than medium ones (Generic codec option, might have no effect). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  lumiMask?: number;
  /** set maximum number of B-frames between non-B-frames (Generic codec option, might have no effect). Range -1 to 2147483647. Default 0. */
  maxBframes?: number;
  /** Maximum number of pixels (Generic codec option, might have no effect). Range 0 to 2147483647. Default 2147483647. */
  maxPixels?: T.Int64;
  /** maximum bitrate (in bits/s). Used for VBV together with bufsize. (Generic codec option, might have no effect). Range 0 to 2147483647. Default 0. */
  maxrate?: T.Int64;
  /** macroblock compare function (Generic codec option, might have no effect). Default `sad`. */
  mbcmp?: avcodeccontextCmpFunc;
  /** macroblock decision algorithm (high quality mode) (Generic codec option, might have no effect). Default `simple`. */
  mbd?: avcodeccontextMbd;
  /** maximum macroblock Lagrange factor (VBR) (Generic codec option, might have no effect). Range 1 to 32767. Default 3658. */
  mblmax?: number;
  /** minimum macroblock Lagrange factor (VBR) (Generic codec option, might have no effect). Range 1 to 32767. Default 236. */
  mblmin?: number;
  /** limit motion vectors range (1023 for DivX player) (Generic codec option, might have no effect). Default 0. */
  meRange?: number;
  /** minimum bitrate (in bits/s). Most useful in setting up a CBR encode. It is of little use otherwise. (Generic codec option, might have no effect). Default 0. */
  minrate?: T.Int64;
  /** Filename for multipass cache file. Default `stats.log`. */
  multipassCacheFile?: string | null;
  /** (null) (Generic codec option, might have no effect). Range 0 to 2147483647. Default 256. */
  mv0Threshold?: number;
  /** nsse weight (Generic codec option, might have no effect). Default 8. */
  nssew?: number;
  /** inter masking (Generic codec option, might have no effect). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  pMask?: number;
  /** Encoding pass/type. Default `cbr`. */
  pass?: GstLibAVEncPass;
  /** diamond type & size for motion estimation pre-pass (Generic codec option, might have no effect). Default 0. */
  preDiaSize?: number;
  /** pre motion estimation compare function (Generic codec option, might have no effect). Default `sad`. */
  precmp?: avcodeccontextCmpFunc;
  /** video quantizer scale blur (VBR) (Generic codec option, might have no effect). Range -1 to 3.402823e+38. Default 0.5. */
  qblur?: number;
  /** video quantizer scale compression (VBR). Constant of ratecontrol equation. Recommended range for default rc_eq: 0.0-1.0 (Generic codec option, might have no effect). Range -3.402823e+38 to 3.402823e+38. Default 0.5. */
  qcomp?: number;
  /** maximum difference between the quantizer scales (VBR) (Generic codec option, might have no effect). Default 3. */
  qdiff?: number;
  /** maximum video quantizer scale (VBR) (Generic codec option, might have no effect). Range -1 to 1024. Default 31. */
  qmax?: number;
  /** minimum video quantizer scale (VBR) (Generic codec option, might have no effect). Range -1 to 69. Default 2. */
  qmin?: number;
  /** Constant Quantizer. Range 0 to 30. Default 0.01. */
  quantizer?: number;
  /** number of bits which should be loaded into the rc buffer before decoding starts (Generic codec option, might have no effect). Default 0. */
  rcInitOccupancy?: number;
  /** (null) (Generic codec option, might have no effect). Range 0 to 3.402823e+38. Default 0. */
  rcMaxVbvUse?: number;
  /** (null) (Generic codec option, might have no effect). Range 0 to 3.402823e+38. Default 3. */
  rcMinVbvUse?: number;
  /** reference frames to consider for motion compensation (Generic codec option, might have no effect). Default 1. */
  refs?: number;
  /** spatial complexity masking (Generic codec option, might have no effect). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  scplxMask?: number;
  /** set the number of slices, used in parallelized encoding (Generic codec option, might have no effect). Range 0 to 2147483647. Default 0. */
  slices?: number;
  /** how strictly to follow the standards (Generic codec option, might have no effect). Default `normal`. */
  strict?: avcodeccontextStrict;
  /** sub-pel ME compare function (Generic codec option, might have no effect). Default `sad`. */
  subcmp?: avcodeccontextCmpFunc;
  /** sub-pel motion estimation quality (Generic codec option, might have no effect). Default 8. */
  subq?: number;
  /** temporal complexity masking (Generic codec option, might have no effect). Range -3.402823e+38 to 3.402823e+38. Default 0. */
  tcplxMask?: number;
  /** select multithreading type (Generic codec option, might have no effect). Default `frame`, `slice`. */
  threadType?: T.Flags<avcodeccontextThreadType>;
  /** set the number of threads (Generic codec option, might have no effect). Default `unknown`. */
  threads?: avcodeccontextThreads;
  /** (null) (Generic codec option, might have no effect). Range 1 to 2147483647. Default 1. */
  ticksPerFrame?: number;
  /** rate-distortion optimal quantization (Generic codec option, might have no effect). Default 0. */
  trellis?: number;
}

export interface libavAnyGstAudioEncoderProperties extends library.GstAudioEncoderProperties {
  /** set number of audio channels (Generic codec option, might have no effect). Range 0 to 2147483647. Default 0. */
  ac?: number;
  /** set audio sampling rate (in Hz) (Generic codec option, might have no effect). Range 0 to 2147483647. Default 0. */
  ar?: number;
  /** audio service type (Generic codec option, might have no effect). Default `ma`. */
  audioServiceType?: avcodeccontextAudioServiceType;
  /** set bitrate (in bits/s) (Generic codec option, might have no effect). Range 0 to 2147483647. Default 200000. */
  bitrate?: number;
  /** set ratecontrol buffer size (in bits) (Generic codec option, might have no effect). Default 0. */
  bufsize?: number;
  /** (null) (Generic codec option, might have no effect). Default -1. */
  compressionLevel?: number;
  /** set cutoff bandwidth (Generic codec option, might have no effect). Default 0. */
  cutoff?: number;
  /** print specific debug info (Generic codec option, might have no effect). Default: none. */
  debug?: T.Flags<avcodeccontextDebug>;
  /** set information dump field separator (Generic codec option, might have no effect). */
  dumpSeparator?: string | null;
  /** set error detection flags (Generic codec option, might have no effect). Default: none. */
  errDetect?: T.Flags<avcodeccontextErrDetect>;
  /** Export metadata as side data (Generic codec option, might have no effect). Default: none. */
  exportSideData?: T.Flags<avcodeccontextExportSideData>;
  /** (null) (Generic codec option, might have no effect). Default: none. */
  flags?: T.Flags<avcodeccontextFlags>;
  /** (null) (Generic codec option, might have no effect). Default: none. */
  flags2?: T.Flags<avcodeccontextFlags2>;
  /** (null) (Generic codec option, might have no effect). Range 0 to 2147483647. Default 0. */
  frameSize?: number;
  /** (null) (Generic codec option, might have no effect). Default 0. */
  globalQuality?: number;
  /** Maximum number of pixels (Generic codec option, might have no effect). Range 0 to 2147483647. Default 2147483647. */
  maxPixels?: T.Int64;
  /** Maximum number of samples (Generic codec option, might have no effect). Range 0 to 2147483647. Default 2147483647. */
  maxSamples?: T.Int64;
  /** maximum bitrate (in bits/s). Used for VBV together with bufsize. (Generic codec option, might have no effect). Range 0 to 2147483647. Default 0. */
  maxrate?: T.Int64;
  /** minimum bitrate (in bits/s). Most useful in setting up a CBR encode. It is of little use otherwise. (Generic codec option, might have no effect). Default 0. */
  minrate?: T.Int64;
  /** how strictly to follow the standards (Generic codec option, might have no effect). Default `normal`. */
  strict?: avcodeccontextStrict;
  /** select multithreading type (Generic codec option, might have no effect). Default `frame`, `slice`. */
  threadType?: T.Flags<avcodeccontextThreadType>;
  /** set the number of threads (Generic codec option, might have no effect). Default `unknown`. */
  threads?: avcodeccontextThreads;
  /** (null) (Generic codec option, might have no effect). Range 1 to 2147483647. Default 1. */
  ticksPerFrame?: number;
  /** rate-distortion optimal quantization (Generic codec option, might have no effect). Default 0. */
  trellis?: number;
}

export interface avdec_4xm {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-4xm'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_8bps {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-gst-av-8bps'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_8svx_exp {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_8svx_fib {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_aac {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_aac_fixed {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_aac_latm {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_aasc {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-aasc'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_ac3 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-ac3'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_ac3_fixed {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-ac3'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_acelp_kelvin {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_4xm {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_adx {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_afc {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_agm {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_aica {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_argo {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ct {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_dtk {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ea {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ea_maxis_xa {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ea_r1 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ea_r2 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ea_r3 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ea_xas {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ima_acorn {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ima_alp {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ima_amv {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ima_apc {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ima_apm {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ima_cunning {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ima_dat4 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ima_dk3 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ima_dk4 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ima_ea_eacs {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ima_ea_sead {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ima_iss {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ima_moflex {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ima_mtf {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ima_oki {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ima_qt {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ima_rad {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ima_smjpeg {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ima_ssi {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ima_wav {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ima_ws {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_ms {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_mtaf {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_psx {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_sbpro_2 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_sbpro_3 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_sbpro_4 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_swf {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_thp {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_thp_le {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_vima {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_xa {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_yamaha {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_adpcm_zork {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_agm {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_aic {
  properties: avdec_aicProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-apple-intermediate-codec'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_alac {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-alac'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_alias_pix {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_als {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_amrnb {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/AMR'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_amrwb {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/AMR-WB'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_amv {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-amv'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_anm {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_ansi {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_ape {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-ffmpeg-parsed-ape'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_apng {
  properties: avdec_apngProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_aptx {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/aptx'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_aptx_hd {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/aptx-hd'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_arbc {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_argo {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_asv1 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-asus'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_asv2 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-asus'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_atrac1 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-vnd.sony.atrac1'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_atrac3 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-vnd.sony.atrac3'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_atrac3al {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_atrac3plus {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_atrac3plusal {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_atrac9 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_aura {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_aura2 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_avrn {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_avrp {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_avs {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-gst-av-avs'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_avui {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_bethsoftvid {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_bfi {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_binkaudio_dct {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_binkaudio_rdft {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_binkvideo {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_bintext {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_bitpacked {
  properties: avdec_bitpackedProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_bmp {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'image/bmp'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_bmv_audio {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_bmv_video {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_brender_pix {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_c93 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_camstudio {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-camstudio'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_camtasia {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-camtasia'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_cavs {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-cavs'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_cdtoons {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_cdxl {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_cfhd {
  properties: avdec_cfhdProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-cineform'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_cinepak {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-cinepak'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_clearvideo {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_cljr {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-cirrus-logic-accupak'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_cllc {
  properties: avdec_cllcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_comfortnoise {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_cook {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-pn-realaudio'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_cpia {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_cri {
  properties: avdec_criProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_cyuv {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-compressed-yuv'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_dca {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-dts'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_dds {
  properties: avdec_ddsProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_derf_dpcm {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_dfa {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_dfpwm {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_dirac {
  properties: avdec_diracProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_dnxhd {
  properties: avdec_dnxhdProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-dnxhd'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_dolby_e {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_dpx {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_dsd_lsbf {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-dsd'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_dsd_lsbf_planar {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-dsd'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_dsd_msbf {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-dsd'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_dsd_msbf_planar {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-dsd'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_dsicinaudio {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_dsicinvideo {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_dss_sp {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_dst {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_dvaudio {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-dv'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_dvvideo {
  properties: avdec_dvvideoProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-dv'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_dxa {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_dxtory {
  properties: avdec_dxtoryProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_dxv {
  properties: avdec_dxvProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_eac3 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-eac3'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_eacmv {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_eamad {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_eatgq {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_eatgv {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_eatqi {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_escape124 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_escape130 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_evrc {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_exr {
  properties: avdec_exrProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_fastaudio {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_ffv1 {
  properties: avdec_ffv1Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-ffv'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_ffvhuff {
  properties: avdec_ffvhuffProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-gst-av-ffvhuff'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_fic {
  properties: avdec_ficProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_fits {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_flac {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-flac'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_flashsv {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-flash-screen'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_flashsv2 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-flash-screen2'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_flic {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-gst-av-flic'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_flv {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-flash-video'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_fmvc {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_fraps {
  properties: avdec_frapsProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-fraps'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_frwu {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_g2m {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_g722 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/G722'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_g723_1 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_g726 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_g726le {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_g729 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/G729'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_gdv {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_gem {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_gif {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'image/gst-libav-gif'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_gremlin_dpcm {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_gsm {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-gsm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_gsm_ms {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/ms-gsm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_h261 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-h261'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_h263 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-h263'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_h263i {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-intel-h263'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_h263p {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-h263'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_h264 {
  properties: avdec_h264Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-h264'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_h265 {
  properties: avdec_h265Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-h265'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_hap {
  properties: avdec_hapProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_hca {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_hcom {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_hnm4video {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_hq_hqa {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_hqx {
  properties: avdec_hqxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_huffyuv {
  properties: avdec_huffyuvProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-huffyuv'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_hymt {
  properties: avdec_hymtProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_iac {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_idcinvideo {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-gst-av-idcinvideo'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_idf {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_iff {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_ilbc {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_imc {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-imc'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_imm4 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_imm5 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_indeo2 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-indeo'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_indeo3 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-indeo'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_indeo4 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-indeo'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_indeo5 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-indeo'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_interplay_dpcm {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-dpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_interplayacm {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_interplayvideo {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-gst-av-interplayvideo'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_ipu {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_jpeg2000 {
  properties: avdec_jpeg2000Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'image/jp2' | 'image/x-j2c' | 'image/x-jpc'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_jpegls {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_jv {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_kgv1 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_kmvc {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-kmvc'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_lagarith {
  properties: avdec_lagarithProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-lagarith'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_loco {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-loco'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_lscr {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_m101 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_mace3 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-mace'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_mace6 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-mace'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_magicyuv {
  properties: avdec_magicyuvProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_mdec {
  properties: avdec_mdecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-gst-av-mdec'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_metasound {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-voxware'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_mimic {
  properties: avdec_mimicProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-mimic'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_mjpeg {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'image/jpeg'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_mjpegb {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-mjpeg-b'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_mlp {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-mlp'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_mmvideo {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-gst-av-mmvideo'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_mobiclip {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_motionpixels {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_mp1float {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_mp2float {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_mp3 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_mp3adu {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-gst-av-mp3adufloat'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_mp3adufloat {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-gst-av-mp3adufloat'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_mp3float {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_mp3on4 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-gst-av-mp3on4float'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_mp3on4float {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-gst-av-mp3on4float'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_mpc7 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-ffmpeg-parsed-musepack'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_mpc8 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-ffmpeg-parsed-musepack'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_mpeg2video {
  properties: avdec_mpeg2videoProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/mpeg'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_mpeg4 {
  properties: avdec_mpeg4Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/mpeg' | 'video/x-divx'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_mpegvideo {
  properties: avdec_mpegvideoProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/mpeg'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_msa1 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_mscc {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_msmpeg4 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-divx' | 'video/x-msmpeg'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_msmpeg4v1 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-msmpeg'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_msmpeg4v2 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-msmpeg'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_msnsiren {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_msp2 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_msrle {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-rle'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_mss1 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-wmv'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_mss2 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-wmv'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_msvideo1 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-msvideocodec'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_mszh {
  properties: avdec_mszhProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-mszh'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_mts2 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_mv30 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_mvc1 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_mvc2 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_mvdv {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_mvha {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_mwsc {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_mxpeg {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_nellymoser {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-nellymoser'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_notchlc {
  properties: avdec_notchlcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_nuv {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-nuv'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_on2avc {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_opus {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-opus'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_paf_audio {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_paf_video {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_pam {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'image/x-portable-anymap'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_pbm {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'image/pbm'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_pcm_lxf {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_pcm_sga {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_pcm_vidc {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_pcx {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'image/x-pcx'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_pfm {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_pgm {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'image/x-portable-graymap'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_pgmyuv {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-gst-av-pgmyuv'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_pgx {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_phm {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_photocd {
  properties: avdec_photocdProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_pictor {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_pixlet {
  properties: avdec_pixletProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_png {
  properties: avdec_pngProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'image/png'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_ppm {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'image/ppm'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_prores {
  properties: avdec_proresProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-prores'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_prosumer {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_psd {
  properties: avdec_psdProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_ptx {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_qcelp {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/qcelp'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_qdm2 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-qdm2'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_qdmc {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_qdraw {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-qdrw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_qoi {
  properties: avdec_qoiProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_qpeg {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-gst-av-qpeg'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_qtrle {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-rle'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_r10k {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_ralf {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_rasc {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_real_144 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-pn-realaudio'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_real_288 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-pn-realaudio'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_rl2 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_roq_dpcm {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-dpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_roqvideo {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-gst-av-roqvideo'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_rpza {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-apple-video'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_rscc {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_rv10 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-pn-realvideo'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_rv20 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-pn-realvideo'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_rv30 {
  properties: avdec_rv30Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-pn-realvideo'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_rv40 {
  properties: avdec_rv40Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-pn-realvideo'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_s302m {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-smpte-302m'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_sanm {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_sbc {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_scpr {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_screenpresso {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_sdx2_dpcm {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_sga {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_sgi {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'image/x-sgi'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_sgirle {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_sheervideo {
  properties: avdec_sheervideoProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_shorten {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-shorten'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_simbiosis_imx {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_sipr {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-sipro'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_siren {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_smackaud {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_smackvid {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_smc {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-smc'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_smvjpeg {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_snow {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_sol_dpcm {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-dpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_sonic {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_sp5x {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/sp5x'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_speedhq {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-speedhq'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_speex {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_srgc {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_sunrast {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'image/x-sun-raster'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_svq1 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-svq'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_svq3 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-svq'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_tak {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_targa {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'image/x-tga'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_targa_y216 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_tdsc {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_thp {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_tiertexseqvideo {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_tiff {
  properties: avdec_tiffProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'image/tiff'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_tmv {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_truehd {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-true-hd'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_truemotion1 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-truemotion'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_truemotion2 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-truemotion'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_truemotion2rt {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_truespeech {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-truespeech'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_tscc2 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-tscc'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_tta {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-tta'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_twinvq {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-twin-vq'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_txd {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_ultimotion {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-ultimotion'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_utvideo {
  properties: avdec_utvideoProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_vb {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_vble {
  properties: avdec_vbleProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_vbn {
  properties: avdec_vbnProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_vc1 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-wmv'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_vc1image {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_vcr1 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-ati-vcr'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_vmdaudio {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-gst-av-vmdaudio'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_vmdvideo {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-gst-av-vmdvideo'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_vmnc {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-vmnc'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_vp3 {
  properties: avdec_vp3Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-vp3'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_vp4 {
  properties: avdec_vp4Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_vp5 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-vp5'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_vp6 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-vp6'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_vp6a {
  properties: avdec_vp6aProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-vp6-alpha'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_vp6f {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-vp6-flash'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_vp7 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_vp8 {
  properties: avdec_vp8Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-vp8'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_vp9 {
  properties: avdec_vp9Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-vp9'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_vqavideo {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-gst-av-vqavideo'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_wavesynth {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_wcmv {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_webp {
  properties: avdec_webpProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_wmalossless {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-wma'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_wmapro {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-wma'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_wmav1 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-wma'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_wmav2 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-wma'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_wmavoice {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-wms'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_wmv1 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-wmv'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_wmv2 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-wmv'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_wmv3 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-wmv'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_wmv3image {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_wnv1 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-gst-av-wnv1'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_ws_snd1 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-gst-av-ws_snd1'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_xan_dpcm {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-dpcm'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_xan_wc3 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-xan'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_xan_wc4 {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-xan'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_xbin {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_xbm {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_xface {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_xl {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-gst-av-xl'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_xma1 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-xma'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_xma2 {
  properties: library.GstAudioDecoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-xma'>;
    src: T.Template<'src', 'always', 'audio/x-raw'>;
  };
}

export interface avdec_xpm {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_xwd {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_ylc {
  properties: avdec_ylcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_yop {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_zerocodec {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'unknown/unknown'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdec_zmbv {
  properties: libavAnyGstFFMpegVidDecProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-zmbv'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdeinterlace {
  properties: GstFFMpegDeinterlaceProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface avdemux_4xm {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'video/x-4xm'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_aiff {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'audio/x-aiff'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_ape {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/x-ape'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_avs {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/x-gst-av-avs'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_bfstm {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'audio/x-bfstm'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_brstm {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'audio/x-brstm'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_daud {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/x-gst-av-daud'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_dsf {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/x-gst-av-dsf'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_ea {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/x-gst-av-ea'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_film_cpk {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/x-gst-av-film_cpk'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_gif {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'image/gif'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_gxf {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/gxf'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_idcin {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/x-gst-av-idcin'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_iff {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/x-gst-av-iff'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_ipmovie {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/x-gst-av-ipmovie'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_ivf {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'video/x-ivf'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_mm {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/x-gst-av-mm'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_mmf {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/x-gst-av-mmf'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_mpc {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'audio/x-musepack'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_mpc8 {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'audio/x-musepack'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_mxf {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/mxf'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_nsv {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'video/x-nsv'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_nut {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/x-gst-av-nut'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_nuv {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/x-gst-av-nuv'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_psxstr {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/x-gst-av-psxstr'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_pva {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'video/x-pva'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_smk {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/x-gst-av-smk'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_sol {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/x-gst-av-sol'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_tta {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'audio/x-ttafile'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_vmd {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/x-gst-av-vmd'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_voc {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'audio/x-voc'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_wc3movie {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/x-gst-av-wc3movie'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_wsaud {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/x-gst-av-wsaud'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_wsvqa {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/x-gst-av-wsvqa'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_xwma {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/x-gst-av-xwma'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avdemux_yuv4mpegpipe {
  properties: library.GstObjectProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'src', 'sometimes', string>;
    sink: T.Template<'sink', 'always', 'application/x-yuv4mpeg'>;
    'video_%u': T.Template<'src', 'sometimes', string>;
  };
}

export interface avenc_a64multi {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_a64multi5 {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_aac {
  properties: avenc_aacProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/mpeg'>;
  };
}

export interface avenc_ac3 {
  properties: avenc_ac3Properties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-ac3'>;
  };
}

export interface avenc_ac3_fixed {
  properties: avenc_ac3_fixedProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-ac3'>;
  };
}

export interface avenc_adpcm_adx {
  properties: libavAnyGstAudioEncoderProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-adpcm'>;
  };
}

export interface avenc_adpcm_argo {
  properties: avenc_adpcm_argoProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_adpcm_ima_alp {
  properties: avenc_adpcm_ima_alpProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_adpcm_ima_amv {
  properties: avenc_adpcm_ima_amvProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-adpcm'>;
  };
}

export interface avenc_adpcm_ima_apm {
  properties: avenc_adpcm_ima_apmProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_adpcm_ima_qt {
  properties: avenc_adpcm_ima_qtProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-adpcm'>;
  };
}

export interface avenc_adpcm_ima_ssi {
  properties: avenc_adpcm_ima_ssiProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_adpcm_ima_wav {
  properties: avenc_adpcm_ima_wavProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-adpcm'>;
  };
}

export interface avenc_adpcm_ima_ws {
  properties: avenc_adpcm_ima_wsProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-adpcm'>;
  };
}

export interface avenc_adpcm_ms {
  properties: avenc_adpcm_msProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-adpcm'>;
  };
}

export interface avenc_adpcm_swf {
  properties: avenc_adpcm_swfProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-adpcm'>;
  };
}

export interface avenc_adpcm_yamaha {
  properties: avenc_adpcm_yamahaProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-adpcm'>;
  };
}

export interface avenc_alac {
  properties: avenc_alacProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-alac'>;
  };
}

export interface avenc_alias_pix {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_amv {
  properties: avenc_amvProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-amv'>;
  };
}

export interface avenc_apng {
  properties: avenc_apngProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_aptx {
  properties: libavAnyGstAudioEncoderProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/aptx'>;
  };
}

export interface avenc_aptx_hd {
  properties: libavAnyGstAudioEncoderProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/aptx-hd'>;
  };
}

export interface avenc_asv1 {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-asus'>;
  };
}

export interface avenc_asv2 {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-asus'>;
  };
}

export interface avenc_avrp {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_avui {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_bitpacked {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_bmp {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'image/bmp'>;
  };
}

export interface avenc_cfhd {
  properties: avenc_cfhdProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-cineform'>;
  };
}

export interface avenc_cinepak {
  properties: avenc_cinepakProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-cinepak'>;
  };
}

export interface avenc_cljr {
  properties: avenc_cljrProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-cirrus-logic-accupak'>;
  };
}

export interface avenc_comfortnoise {
  properties: libavAnyGstAudioEncoderProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_dca {
  properties: avenc_dcaProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-dts'>;
  };
}

export interface avenc_dfpwm {
  properties: libavAnyGstAudioEncoderProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_dnxhd {
  properties: avenc_dnxhdProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-dnxhd'>;
  };
}

export interface avenc_dpx {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_dvvideo {
  properties: avenc_dvvideoProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-dv'>;
  };
}

export interface avenc_eac3 {
  properties: avenc_eac3Properties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-eac3'>;
  };
}

export interface avenc_exr {
  properties: avenc_exrProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_ffv1 {
  properties: avenc_ffv1Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-ffv'>;
  };
}

export interface avenc_ffvhuff {
  properties: avenc_ffvhuffProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-gst-av-ffvhuff'>;
  };
}

export interface avenc_fits {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_flashsv {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-flash-screen'>;
  };
}

export interface avenc_flashsv2 {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-flash-screen2'>;
  };
}

export interface avenc_flv {
  properties: avenc_flvProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-flash-video'>;
  };
}

export interface avenc_g722 {
  properties: libavAnyGstAudioEncoderProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/G722'>;
  };
}

export interface avenc_g723_1 {
  properties: libavAnyGstAudioEncoderProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_g726 {
  properties: avenc_g726Properties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-adpcm'>;
  };
}

export interface avenc_g726le {
  properties: avenc_g726leProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_h261 {
  properties: avenc_h261Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-h261'>;
  };
}

export interface avenc_h263 {
  properties: avenc_h263Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-h263'>;
  };
}

export interface avenc_h263p {
  properties: avenc_h263pProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-h263'>;
  };
}

export interface avenc_h264_omx {
  properties: avenc_h264_omxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-h264'>;
  };
}

export interface avenc_hap {
  properties: avenc_hapProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_huffyuv {
  properties: avenc_huffyuvProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-huffyuv'>;
  };
}

export interface avenc_jpeg2000 {
  properties: avenc_jpeg2000Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'image/x-j2c'>;
  };
}

export interface avenc_jpegls {
  properties: avenc_jpeglsProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_ljpeg {
  properties: avenc_ljpegProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'image/jpeg'>;
  };
}

export interface avenc_magicyuv {
  properties: avenc_magicyuvProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_mjpeg {
  properties: avenc_mjpegProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'image/jpeg'>;
  };
}

export interface avenc_mlp {
  properties: libavAnyGstAudioEncoderProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-mlp'>;
  };
}

export interface avenc_mp2 {
  properties: libavAnyGstAudioEncoderProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/mpeg'>;
  };
}

export interface avenc_mp2fixed {
  properties: libavAnyGstAudioEncoderProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/mpeg'>;
  };
}

export interface avenc_mpeg1video {
  properties: avenc_mpeg1videoProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/mpeg'>;
  };
}

export interface avenc_mpeg2video {
  properties: avenc_mpeg2videoProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/mpeg'>;
  };
}

export interface avenc_mpeg4 {
  properties: avenc_mpeg4Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/mpeg' | 'video/x-divx'>;
  };
}

export interface avenc_mpeg4_omx {
  properties: avenc_mpeg4_omxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/mpeg' | 'video/x-divx'>;
  };
}

export interface avenc_msmpeg4 {
  properties: avenc_msmpeg4Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-msmpeg'>;
  };
}

export interface avenc_msmpeg4v2 {
  properties: avenc_msmpeg4v2Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-msmpeg'>;
  };
}

export interface avenc_msvideo1 {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-msvideocodec'>;
  };
}

export interface avenc_nellymoser {
  properties: libavAnyGstAudioEncoderProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-nellymoser'>;
  };
}

export interface avenc_opus {
  properties: avenc_opusProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_pam {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'image/x-portable-anymap'>;
  };
}

export interface avenc_pbm {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'image/pbm'>;
  };
}

export interface avenc_pcm_vidc {
  properties: libavAnyGstAudioEncoderProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_pcx {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'image/x-pcx'>;
  };
}

export interface avenc_pfm {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_pgm {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'image/x-portable-graymap'>;
  };
}

export interface avenc_pgmyuv {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-gst-av-pgmyuv'>;
  };
}

export interface avenc_phm {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_png {
  properties: avenc_pngProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'image/png'>;
  };
}

export interface avenc_ppm {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'image/ppm'>;
  };
}

export interface avenc_prores {
  properties: avenc_proresProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-prores'>;
  };
}

export interface avenc_prores_aw {
  properties: avenc_prores_awProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-prores'>;
  };
}

export interface avenc_prores_ks {
  properties: avenc_prores_ksProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-prores'>;
  };
}

export interface avenc_qoi {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_qtrle {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-rle'>;
  };
}

export interface avenc_r10k {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_real_144 {
  properties: libavAnyGstAudioEncoderProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-pn-realaudio'>;
  };
}

export interface avenc_roq_dpcm {
  properties: libavAnyGstAudioEncoderProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-dpcm'>;
  };
}

export interface avenc_roqvideo {
  properties: avenc_roqvideoProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-gst-av-roqvideo'>;
  };
}

export interface avenc_rpza {
  properties: avenc_rpzaProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-apple-video'>;
  };
}

export interface avenc_rv10 {
  properties: avenc_rv10Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-pn-realvideo'>;
  };
}

export interface avenc_rv20 {
  properties: avenc_rv20Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-pn-realvideo'>;
  };
}

export interface avenc_s302m {
  properties: libavAnyGstAudioEncoderProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-smpte-302m'>;
  };
}

export interface avenc_sbc {
  properties: avenc_sbcProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_sgi {
  properties: avenc_sgiProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'image/x-sgi'>;
  };
}

export interface avenc_smc {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-smc'>;
  };
}

export interface avenc_snow {
  properties: avenc_snowProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_sonic {
  properties: libavAnyGstAudioEncoderProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_sonicls {
  properties: libavAnyGstAudioEncoderProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_speedhq {
  properties: avenc_speedhqProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-speedhq'>;
  };
}

export interface avenc_sunrast {
  properties: avenc_sunrastProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'image/x-sun-raster'>;
  };
}

export interface avenc_svq1 {
  properties: avenc_svq1Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-svq'>;
  };
}

export interface avenc_targa {
  properties: avenc_targaProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'image/x-tga'>;
  };
}

export interface avenc_tiff {
  properties: avenc_tiffProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'image/tiff'>;
  };
}

export interface avenc_truehd {
  properties: libavAnyGstAudioEncoderProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-true-hd'>;
  };
}

export interface avenc_tta {
  properties: libavAnyGstAudioEncoderProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-tta'>;
  };
}

export interface avenc_utvideo {
  properties: avenc_utvideoProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_vbn {
  properties: avenc_vbnProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_vc2 {
  properties: avenc_vc2Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_wavpack {
  properties: avenc_wavpackProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_wmav1 {
  properties: libavAnyGstAudioEncoderProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-wma'>;
  };
}

export interface avenc_wmav2 {
  properties: libavAnyGstAudioEncoderProperties;
  readOnly: library.GstAudioEncoderReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-wma'>;
  };
}

export interface avenc_wmv1 {
  properties: avenc_wmv1Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-wmv'>;
  };
}

export interface avenc_wmv2 {
  properties: avenc_wmv2Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-wmv'>;
  };
}

export interface avenc_xbm {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_xface {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_xwd {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'unknown/unknown'>;
  };
}

export interface avenc_zmbv {
  properties: libavAnyGstVideoEncoderProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-zmbv'>;
  };
}

export interface avmux_3g2 {
  properties: avmux_3g2Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/AMR' | 'audio/AMR-WB' | 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'video/quicktime'>;
    'video_%u': T.Template<'sink', 'request', 'video/mpeg' | 'video/x-divx' | 'video/x-h263' | 'video/x-h264'>;
  };
}

export interface avmux_3gp {
  properties: avmux_3gpProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/AMR' | 'audio/AMR-WB' | 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'video/quicktime'>;
    'video_%u': T.Template<'sink', 'request', 'video/mpeg' | 'video/x-divx' | 'video/x-h263' | 'video/x-h264'>;
  };
}

export interface avmux_a64 {
  properties: avmux_a64Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-a64'>;
  };
}

export interface avmux_adts {
  properties: avmux_adtsProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-adts'>;
  };
}

export interface avmux_adx {
  properties: avmux_adxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-adx'>;
  };
}

export interface avmux_aiff {
  properties: avmux_aiffProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-aiff'>;
    'video_%u': T.Template<'sink', 'request', 'image/png'>;
  };
}

export interface avmux_alp {
  properties: avmux_alpProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-alp'>;
  };
}

export interface avmux_amr {
  properties: avmux_amrProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/AMR' | 'audio/AMR-WB'>;
    src: T.Template<'src', 'always', 'audio/x-amr-nb-sh'>;
  };
}

export interface avmux_amv {
  properties: avmux_amvProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-amv'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-amv'>;
  };
}

export interface avmux_apm {
  properties: avmux_apmProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-apm'>;
  };
}

export interface avmux_apng {
  properties: avmux_apngProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-apng'>;
  };
}

export interface avmux_argo_asf {
  properties: avmux_argo_asfProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-argo_asf'>;
  };
}

export interface avmux_argo_cvg {
  properties: avmux_argo_cvgProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-argo_cvg'>;
  };
}

export interface avmux_asf {
  properties: avmux_asfProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg' | 'audio/x-wma'>;
    src: T.Template<'src', 'always', 'video/x-ms-asf'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-msmpeg' | 'video/x-wmv'>;
  };
}

export interface avmux_asf_stream {
  properties: avmux_asf_streamProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-wma'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-asf_stream'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-msmpeg'>;
  };
}

export interface avmux_ast {
  properties: avmux_astProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-ast'>;
  };
}

export interface avmux_au {
  properties: avmux_auProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-au'>;
  };
}

export interface avmux_avi {
  properties: avmux_aviProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'video/x-msvideo'>;
    'video_%u': T.Template<'sink', 'request', 'video/mpeg' | 'video/x-divx'>;
  };
}

export interface avmux_avif {
  properties: avmux_avifProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-avif'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-av1'>;
  };
}

export interface avmux_avm2 {
  properties: avmux_avm2Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-avm2'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-flash-video'>;
  };
}

export interface avmux_avs3 {
  properties: avmux_avs3Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-avs3'>;
  };
}

export interface avmux_bit {
  properties: avmux_bitProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/G729'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-bit'>;
  };
}

export interface avmux_caf {
  properties: avmux_cafProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-caf'>;
  };
}

export interface avmux_chromaprint {
  properties: avmux_chromaprintProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-chromaprint'>;
  };
}

export interface avmux_codec2 {
  properties: avmux_codec2Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-codec2'>;
  };
}

export interface avmux_dash {
  properties: avmux_dashProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-dash'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-h264'>;
  };
}

export interface avmux_daud {
  properties: avmux_daudProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-daud'>;
  };
}

export interface avmux_dv {
  properties: avmux_dvProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-dv'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-dv'>;
  };
}

export interface avmux_dvd {
  properties: avmux_dvdProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg' | 'audio/x-ac3' | 'audio/x-dts' | 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-dvd'>;
    'video_%u': T.Template<'sink', 'request', 'video/mpeg'>;
  };
}

export interface avmux_f4v {
  properties: avmux_f4vProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-f4v'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-h264'>;
  };
}

export interface avmux_film_cpk {
  properties: avmux_film_cpkProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-film_cpk'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-cinepak'>;
  };
}

export interface avmux_filmstrip {
  properties: avmux_filmstripProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-filmstrip'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-raw'>;
  };
}

export interface avmux_fits {
  properties: avmux_fitsProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-fits'>;
  };
}

export interface avmux_flv {
  properties: avmux_flvProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'video/x-flv'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-flash-video'>;
  };
}

export interface avmux_gxf {
  properties: avmux_gxfProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'application/gxf'>;
    'video_%u': T.Template<'sink', 'request', 'video/mpeg'>;
  };
}

export interface avmux_hash {
  properties: avmux_hashProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-hash'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-raw'>;
  };
}

export interface avmux_hds {
  properties: avmux_hdsProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-hds'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-h264'>;
  };
}

export interface avmux_hls {
  properties: avmux_hlsProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-hls'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-h264'>;
  };
}

export interface avmux_ico {
  properties: avmux_icoProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-ico'>;
    'video_%u': T.Template<'sink', 'request', 'image/bmp'>;
  };
}

export interface avmux_ilbc {
  properties: avmux_ilbcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-ilbc'>;
  };
}

export interface avmux_ipod {
  properties: avmux_ipodProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'video/quicktime'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-h264'>;
  };
}

export interface avmux_ircam {
  properties: avmux_ircamProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-ircam'>;
  };
}

export interface avmux_ismv {
  properties: avmux_ismvProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-ismv'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-h264'>;
  };
}

export interface avmux_ivf {
  properties: avmux_ivfProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'video/x-ivf'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-av1' | 'video/x-vp8' | 'video/x-vp9'>;
  };
}

export interface avmux_kvag {
  properties: avmux_kvagProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-kvag'>;
  };
}

export interface avmux_latm {
  properties: avmux_latmProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-latm'>;
  };
}

export interface avmux_matroska {
  properties: avmux_matroskaProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'video/x-matroska'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-h264'>;
  };
}

export interface avmux_md5 {
  properties: avmux_md5Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-md5'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-raw'>;
  };
}

export interface avmux_mkvtimestamp_v2 {
  properties: avmux_mkvtimestamp_v2Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-mkvtimestamp_v2'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-raw'>;
  };
}

export interface avmux_mmf {
  properties: avmux_mmfProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-mmf'>;
  };
}

export interface avmux_mov {
  properties: avmux_movProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/AMR' | 'audio/AMR-WB' | 'audio/mpeg' | 'audio/x-adpcm' | 'audio/x-alaw' | 'audio/x-mace' | 'audio/x-mulaw' | 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'video/quicktime'>;
    'video_%u': T.Template<'sink', 'request', 'image/jpeg' | 'video/mpeg' | 'video/x-divx' | 'video/x-dv' | 'video/x-h263' | 'video/x-h264' | 'video/x-svq'>;
  };
}

export interface avmux_mp2 {
  properties: avmux_mp2Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-mp2'>;
  };
}

export interface avmux_mp3 {
  properties: avmux_mp3Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'application/x-id3'>;
    'video_%u': T.Template<'sink', 'request', 'image/png'>;
  };
}

export interface avmux_mp4 {
  properties: avmux_mp4Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'video/quicktime'>;
    'video_%u': T.Template<'sink', 'request', 'image/jpeg' | 'video/mpeg' | 'video/x-divx' | 'video/x-h264'>;
  };
}

export interface avmux_mpeg {
  properties: avmux_mpegProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'video/mpeg'>;
    'video_%u': T.Template<'sink', 'request', 'video/mpeg' | 'video/x-h264'>;
  };
}

export interface avmux_mpegts {
  properties: avmux_mpegtsProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg' | 'audio/x-ac3' | 'audio/x-dts'>;
    src: T.Template<'src', 'always', 'video/mpegts'>;
    'video_%u': T.Template<'sink', 'request', 'video/mpeg' | 'video/x-h264'>;
  };
}

export interface avmux_mpjpeg {
  properties: avmux_mpjpegProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-mpjpeg'>;
    'video_%u': T.Template<'sink', 'request', 'image/jpeg'>;
  };
}

export interface avmux_mxf {
  properties: avmux_mxfProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'application/mxf'>;
    'video_%u': T.Template<'sink', 'request', 'video/mpeg'>;
  };
}

export interface avmux_mxf_d10 {
  properties: avmux_mxf_d10Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'application/mxf'>;
    'video_%u': T.Template<'sink', 'request', 'video/mpeg'>;
  };
}

export interface avmux_mxf_opatom {
  properties: avmux_mxf_opatomProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-mxf_opatom'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-dnxhd'>;
  };
}

export interface avmux_nut {
  properties: avmux_nutProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-nut'>;
    'video_%u': T.Template<'sink', 'request', 'video/mpeg' | 'video/x-divx'>;
  };
}

export interface avmux_obu {
  properties: avmux_obuProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-obu'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-av1'>;
  };
}

export interface avmux_oga {
  properties: avmux_ogaProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-oga'>;
  };
}

export interface avmux_ogg {
  properties: avmux_oggProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/ogg'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-theora'>;
  };
}

export interface avmux_ogv {
  properties: avmux_ogvProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-ogv'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-theora'>;
  };
}

export interface avmux_oma {
  properties: avmux_omaProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-vnd.sony.atrac3'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-oma'>;
  };
}

export interface avmux_opus {
  properties: avmux_opusProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-opus'>;
  };
}

export interface avmux_psp {
  properties: avmux_pspProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'video/quicktime'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-h264'>;
  };
}

export interface avmux_rm {
  properties: avmux_rmProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-ac3'>;
    src: T.Template<'src', 'always', 'application/x-pn-realmedia'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-pn-realvideo'>;
  };
}

export interface avmux_rso {
  properties: avmux_rsoProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-rso'>;
  };
}

export interface avmux_rtsp {
  properties: avmux_rtspProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-rtsp'>;
    'video_%u': T.Template<'sink', 'request', 'video/mpeg' | 'video/x-divx'>;
  };
}

export interface avmux_sap {
  properties: avmux_sapProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-sap'>;
    'video_%u': T.Template<'sink', 'request', 'video/mpeg' | 'video/x-divx'>;
  };
}

export interface avmux_smjpeg {
  properties: avmux_smjpegProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-smjpeg'>;
    'video_%u': T.Template<'sink', 'request', 'image/jpeg'>;
  };
}

export interface avmux_smoothstreaming {
  properties: avmux_smoothstreamingProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-smoothstreaming'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-h264'>;
  };
}

export interface avmux_sox {
  properties: avmux_soxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-sox'>;
  };
}

export interface avmux_spdif {
  properties: avmux_spdifProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-ac3'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-spdif'>;
  };
}

export interface avmux_spx {
  properties: avmux_spxProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-spx'>;
  };
}

export interface avmux_streamhash {
  properties: avmux_streamhashProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-streamhash'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-raw'>;
  };
}

export interface avmux_svcd {
  properties: avmux_svcdProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-svcd'>;
    'video_%u': T.Template<'sink', 'request', 'video/mpeg'>;
  };
}

export interface avmux_swf {
  properties: avmux_swfProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'application/x-shockwave-flash'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-flash-video'>;
  };
}

export interface avmux_tta {
  properties: avmux_ttaProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-tta'>;
    src: T.Template<'src', 'always', 'audio/x-ttafile'>;
  };
}

export interface avmux_uncodedframecrc {
  properties: avmux_uncodedframecrcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-uncodedframecrc'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-raw'>;
  };
}

export interface avmux_vc1test {
  properties: avmux_vc1testProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-vc1test'>;
    'video_%u': T.Template<'sink', 'request', 'video/x-wmv'>;
  };
}

export interface avmux_vcd {
  properties: avmux_vcdProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-vcd'>;
    'video_%u': T.Template<'sink', 'request', 'video/mpeg'>;
  };
}

export interface avmux_vidc {
  properties: avmux_vidcProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-vidc'>;
  };
}

export interface avmux_vob {
  properties: avmux_vobProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/mpeg' | 'audio/x-ac3' | 'audio/x-dts'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-vob'>;
    'video_%u': T.Template<'sink', 'request', 'video/mpeg'>;
  };
}

export interface avmux_voc {
  properties: avmux_vocProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-voc'>;
  };
}

export interface avmux_w64 {
  properties: avmux_w64Properties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-w64'>;
  };
}

export interface avmux_wav {
  properties: avmux_wavProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-raw'>;
    src: T.Template<'src', 'always', 'audio/x-wav'>;
  };
}

export interface avmux_webp {
  properties: avmux_webpProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-gst-av-webp'>;
  };
}

export interface avmux_wsaud {
  properties: avmux_wsaudProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-adpcm'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-wsaud'>;
  };
}

export interface avmux_wtv {
  properties: avmux_wtvProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    'audio_%u': T.Template<'sink', 'request', 'audio/x-ac3'>;
    src: T.Template<'src', 'always', 'application/x-gst-av-wtv'>;
    'video_%u': T.Template<'sink', 'request', 'video/mpeg'>;
  };
}

export interface avmux_yuv4mpegpipe {
  properties: avmux_yuv4mpegpipeProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    src: T.Template<'src', 'always', 'application/x-yuv4mpeg'>;
  };
}
