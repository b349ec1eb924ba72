/* Interface of ec_base.c, from ISA-L's include/erasure_code.h: the portable functions alone. */
#ifndef _ERASURE_CODE_H_
#define _ERASURE_CODE_H_

#ifdef __cplusplus
extern "C" {
#endif

void
ec_init_tables_base(int k, int rows, unsigned char *a, unsigned char *gftbls);
void
ec_encode_data_base(int len, int srcs, int dests, unsigned char *v, unsigned char **src,
                    unsigned char **dest);
void
ec_encode_data_update_base(int len, int k, int rows, int vec_i, unsigned char *v,
                           unsigned char *data, unsigned char **dest);
void
gf_vect_dot_prod_base(int len, int vlen, unsigned char *v, unsigned char **src,
                      unsigned char *dest);
void
gf_vect_mad_base(int len, int vec, int vec_i, unsigned char *v, unsigned char *src,
                 unsigned char *dest);
int
gf_vect_mul_base(int len, unsigned char *a, unsigned char *src, unsigned char *dest);
void
gf_vect_mul_init_base(unsigned char c, unsigned char *gftbl);
unsigned char
gf_mul(unsigned char a, unsigned char b);
unsigned char
gf_inv(unsigned char a);
void
gf_gen_rs_matrix(unsigned char *a, int m, int k);
void
gf_gen_cauchy1_matrix(unsigned char *a, int m, int k);
int
gf_invert_matrix(unsigned char *in, unsigned char *out, const int n);

#ifdef __cplusplus
}
#endif

#endif
