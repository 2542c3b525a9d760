namespace Blog.Math.Symbols;

/// <content>Letters, signs and delimiters.</content>
internal static partial class SymbolTable
{
    // As unicode-math and the AMS name them.
    private const string Ordinary = """
        AA Å  AE Æ  Alpha Α  Angstrom Å  Beta Β  Bot ⫫  Box □  Chi Χ  Coppa Ϙ  DH Ð  DJ Đ  Delta Δ
        Diamond ◊  Earth ⊕  Epsilon Ε  Eta Η  Finv Ⅎ  Game ⅁  Gamma Γ  Im ℑ  Iota Ι  Kappa Κ  Koppa Ϟ
        L Ł  Lambda Λ  Mu Μ  NG Ŋ  Nu Ν  O Ø  OE Œ  Omega Ω  Omicron Ο  P ¶  Phi Φ  Pi Π  Psi Ψ  QED ∎
        Re ℜ  Rho Ρ  S §  Sampi Ϡ  Sigma Σ  Stigma Ϛ  TH Þ  Tau Τ  Theta Θ  Upsilon Υ  Vert ‖  Xi Ξ
        Zeta Ζ  aa å  ae æ  aleph ℵ  alpha α  angle ∠  astrosun ☉  backdprime ‶  backprime ‵
        backslash \  backtrprime ‷  ballotx ✗  beta β  beth ℶ  bigstar ★  blacklozenge ⧫  blacksquare ■
        blacktriangle ▲  blacktriangledown ▼  bot ⊥  cent ¢  checkmark ✓  chi χ  circledR ®  circledS Ⓢ
        clubsuit ♣  complement ∁  coppa ϙ  copyright ©  dag †  daleth ℸ  ddag ‡  degree °  delta δ  dh ð
        diagdown ╲  diagup ╱  diameter ⌀  diamondsuit ♢  digamma ϝ  dj đ  dprime ″  ell ℓ  emptyset ∅
        epsilon ϵ  eta η  eth ð  euro €  exists ∃  female ♀  flat ♭  forall ∀  gamma γ  gimel ℷ  hbar ℏ
        heartsuit ♡  hslash ℏ  imath ı  infty ∞  iota ι  jmath ȷ  kappa κ  koppa ϟ  l ł  lambda λ
        leftmoon ☾  lightning ↯  lnot ¬  lozenge ◊  male ♂  maltese ✠  mathsterling £  measuredangle ∡
        mho ℧  mu μ  nabla ∇  natural ♮  neg ¬  nexists ∄  ng ŋ  nu ν  o ø  oc !  oe œ  omega ω
        omicron ο  partial ∂  permil ‰  phi ϕ  pi π  pounds £  prime ′  psi ψ  qprime ⁗  rho ρ
        rightmoon ☽  sampi ϡ  sharp ♯  shift ↕  shneg ↑  shpos ↓  sigma σ  smiley ☺  spadesuit ♠
        sphericalangle ∢  square □  ss ß  stigma ϛ  sun ☼  tau τ  surd √  theta θ  top ⊤  triangle △
        triangledown ▽  trprime ‴  upsilon υ  varDelta 𝛥  varGamma 𝛤  varLambda 𝛬  varOmega 𝛺
        varPhi 𝛷  varPi 𝛱  varPsi 𝛹  varSigma 𝛴  varTheta 𝛩  varUpsilon 𝛶  varXi 𝛯  varclubsuit ♧
        varcoppa ϙ  vardiamondsuit ♦  varepsilon ε  varheartsuit ♥  varkappa ϰ  varnothing ⌀  varphi φ
        varpi ϖ  varrho ϱ  varsigma ς  varspadesuit ♤  vartheta ϑ  varvdots ⋮  vert |  wn ?  wp ℘  xi ξ
        yen ¥  zeta ζ
        """;

    // What opens.
    private const string Opening = """
        lAngle ⟪  lBrace ⦃  lVert ‖  langle ⟨  lbrace {  lbrack [  lceil ⌈  lfloor ⌊  lgroup ⟮
        llangle ⦉  llbracket ⟦  llcorner ⌞  llparenthesis ⦇  lmoustache ⎰  lparen (  lvert |  ulcorner ⌜
        """;

    // What closes, in the order of what opens.
    private const string Closing = """
        lrcorner ⌟  rAngle ⟫  rBrace ⦄  rVert ‖  rangle ⟩  rbrace }  rbrack ]  rceil ⌉  rfloor ⌋
        rgroup ⟯  rmoustache ⎱  rparen )  rrangle ⦊  rrbracket ⟧  rrparenthesis ⦈  rvert |  urcorner ⌝
        """;

    // Points and commas.
    private const string Punctuation = """
        cdotp ·  ldotp .
        """;

    // Dots.
    private const string Inner = """
        ddots ⋱  iddots ⋰  ldots …  mathellipsis …
        """;
}
