namespace Blog.Math.Symbols;

/// <content>Relations and arrows.</content>
internal static partial class SymbolTable
{
    // As unicode-math and the AMS name them.
    private const string Relations = """
        Bumpeq ≎  Coloneqq ⩴  Doteq ≑  Downarrow ⇓  Leftarrow ⇐  Leftrightarrow ⇔  Lleftarrow ⇚
        Longleftarrow ⟸  Longleftrightarrow ⟺  Longrightarrow ⟹  Lsh ↰  Perp ⫫  Rightarrow ⇒
        Rrightarrow ⇛  Rsh ↱  Subset ⋐  Supset ⋑  Uparrow ⇑  Updownarrow ⇕  VDash ⊫  Vdash ⊩  Vvdash ⊪
        approx ≈  approxeq ≊  arceq ≘  asymp ≍  backcong ≌  backepsilon ∍  backsim ∽  backsimeq ⋍
        because ∵  between ≬  blacktriangleleft ◀  blacktriangleright ▶  bumpeq ≏  circeq ≗
        circlearrowleft ↺  circlearrowright ↻  coloneqq ≔  cong ≅  curlyeqprec ⋞  curlyeqsucc ⋟
        curvearrowleft ↶  curvearrowright ↷  dashleftarrow ⇠  dashrightarrow ⇢  dashv ⊣  dblcolon ∷
        doteq ≐  doteqdot ≑  downarrow ↓  downdownarrows ⇊  downharpoonleft ⇃  downharpoonright ⇂
        eqcirc ≖  eqcolon ∹  eqdef ≝  eqeq ⩵  eqeqeq ⩶  eqqcolon ≕  eqsim ≂  eqslantgtr ⪖  eqslantless ⪕
        equal =  equiv ≡  fallingdotseq ≒  frown ⌢  ge ≥  geq ≥  geqq ≧  geqslant ⩾  gets ←  gg ≫  ggg ⋙
        gggtr ⋙  gnapprox ⪊  gneq ⪈  gneqq ≩  gnsim ⋧  gt >  gtrapprox ⪆  gtreqless ⋛  gtreqqless ⪌
        gtrless ≷  gtrsim ≳  gvertneqq ≩︀  hookleftarrow ↩  hookrightarrow ↪  imageof ⊷  in ∈  le ≤
        leadsto ⇝  leftarrow ←  leftarrowtail ↢  leftharpoondown ↽  leftharpoonup ↼  leftleftarrows ⇇
        leftrightarrow ↔  leftrightarrows ⇆  leftrightharpoons ⇋  leftrightsquigarrow ↭  leq ≤  leqq ≦
        leqslant ⩽  lessapprox ⪅  lesseqgtr ⋚  lesseqqgtr ⪋  lessgtr ≶  lesssim ≲  ll ≪  lll ⋘  llless ⋘
        lnapprox ⪉  lneq ⪇  lneqq ≨  lnsim ⋦  longleftarrow ⟵  longleftrightarrow ⟷  longmapsto ⟼
        longrightarrow ⟶  looparrowleft ↫  looparrowright ↬  lt <  lvertneqq ≨︀  mapsfrom ↤  mapsto ↦
        measeq ≞  mid |  models ⊨  multimap ⊸  nLeftarrow ⇍  nLeftrightarrow ⇎  nRightarrow ⇏  nVDash ⊯
        nVdash ⊮  ncong ≆  ne ≠  nearrow ↗  neq ≠  ngeq ≱  ngeqq ≱  ngeqslant ≱  ngtr ≯  ni ∋
        nleftarrow ↚  nleftrightarrow ↮  nleq ≰  nleqq ≰  nleqslant ≰  nless ≮  nmid ∤  notin ∉  notni ∌
        nparallel ∦  nprec ⊀  npreceq ⋠  nrightarrow ↛  nshortmid ∤  nshortparallel ∦  nsim ≁  nsubset ⊄
        nsubseteq ⊈  nsubseteqq ⊈  nsucc ⊁  nsucceq ⋡  nsupset ⊅  nsupseteq ⊉  nsupseteqq ⊉
        ntriangleleft ⋪  ntrianglelefteq ⋬  ntriangleright ⋫  ntrianglerighteq ⋭  nvDash ⊭  nvdash ⊬
        nwarrow ↖  origof ⊶  owns ∋  parallel ∥  perp ⟂  pitchfork ⋔  prec ≺  precapprox ⪷
        preccurlyeq ≼  preceq ⪯  precnapprox ⪹  precneqq ⪵  precnsim ⋨  precsim ≾  propto ∝  questeq ≟
        restriction ↾  rightarrow →  rightarrowtail ↣  rightharpoondown ⇁  rightharpoonup ⇀
        rightleftarrows ⇄  rightleftharpoons ⇌  rightrightarrows ⇉  rightsquigarrow ⇝  risingdotseq ≓
        searrow ↘  shortmid ∣  shortparallel ∥  sim ∼  simeq ≃  smallfrown ⌢  smallsmile ⌣  smile ⌣
        sqsubset ⊏  sqsubseteq ⊑  sqsupset ⊐  sqsupseteq ⊒  stareq ≛  strictfi ⥼  strictif ⥽  subset ⊂
        subseteq ⊆  subseteqq ⫅  subsetneq ⊊  subsetneqq ⫋  succ ≻  succapprox ⪸  succcurlyeq ≽
        succeq ⪰  succnapprox ⪺  succneqq ⪶  succnsim ⋩  succsim ≿  supset ⊃  supseteq ⊇  supseteqq ⫆
        supsetneq ⊋  supsetneqq ⫌  swarrow ↙  therefore ∴  thickapprox ≈  thicksim ∼  to →
        trianglelefteq ⊴  triangleq ≜  trianglerighteq ⊵  twoheadleftarrow ↞  twoheadrightarrow ↠
        uparrow ↑  updownarrow ↕  upharpoonleft ↿  upharpoonright ↾  upuparrows ⇈  vDash ⊨  varpropto ∝
        varsubsetneq ⊊︀  varsubsetneqq ⫋︀  varsupsetneq ⊋︀  varsupsetneqq ⫌︀  vartriangle △
        vartriangleleft ⊲  vartriangleright ⊳  vdash ⊢  veeeq ≚  wedgeq ≙
        """;
}
