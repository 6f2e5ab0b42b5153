package hk.ipo.market;

/** Where an issuer stands between Hong Kong and the mainland's A-share markets. */
public enum IssuerType {
    /** The issuer's own A shares were already listed in Shanghai or Shenzhen. */
    A_PLUS_H,
    /** Its parent's A shares were. */
    A_SHARE_SPIN_OFF,
    /** Incorporated in the mainland, without A shares. */
    H_SHARE,
    /** Incorporated elsewhere. */
    OTHER
}
