namespace Blog.Math.Symbols;

/// <content>What joins two things, and what takes limits.</content>
internal static partial class SymbolTable
{
    // As unicode-math and the AMS name them.
    private const string Binary = """
        And &  Cap ⋒  Cup ⋓  Join ⋈  Nand ⊼  Nor ⊽  Otimes ⨷  Sqcap ⩎  Sqcup ⩏  Vee ⩔  Wedge ⩓  Xor ⊻
        amalg ⨿  ast ∗  barcap ⩃  barcup ⩂  barvee ⊽  barwedge ⊼  bigcirc ◯  bigtriangledown ▽
        bigtriangleup △  blackhourglass ⧗  bowtie ⋈  boxast ⧆  boxbox ⧈  boxcircle ⧇  boxdot ⊡
        boxminus ⊟  boxplus ⊞  boxslash ⧄  boxtimes ⊠  bullet ∙  cap ∩  capbarcup ⩈  capdot ⩀
        capovercup ⩇  cdot ⋅  circ ∘  circledast ⊛  circledcirc ⊚  circleddash ⊝  circledequal ⊜
        circledparallel ⦷  circledvert ⦶  circlehbar ⦵  closedvarcap ⩍  closedvarcup ⩌  concavediamond ⟡
        concavediamondtickleft ⟢  concavediamondtickright ⟣  cup ∪  cupovercap ⩆  curlyvee ⋎
        curlywedge ⋏  dagger †  ddagger ‡  diamond ⋄  div ÷  divideontimes ⋇  dotminus ∸  dotplus ∔
        doublebarvee ⩢  doublebarwedge ⩞  doublecap ⋒  doublecup ⋓  fullouterjoin ⟗  gtrdot ⋗
        hourglass ⧖  intercal ⊺  interleave ⫴  invlazys ∾  land ∧  leftouterjoin ⟕  leftthreetimes ⋋
        lessdot ⋖  lhd ⊲  lor ∨  lozengeminus ⟠  ltimes ⋉  minusdot ⨪  minusfdots ⨫  minusrdots ⨬  mp ∓
        obar ⌽  obslash ⦸  odiv ⨸  odot ⊙  ogreaterthan ⧁  olessthan ⧀  ominus ⊖  operp ⦹  oplus ⊕
        oslash ⊘  otimes ⊗  otimeshat ⨶  pm ±  rhd ⊳  rightouterjoin ⟖  rightthreetimes ⋌  rtimes ⋊
        setminus ∖  shuffle ⧢  smallsetminus ∖  smashtimes ⨳  sqcap ⊓  sqcup ⊔  sslash ⫽  star ⋆
        threedotcolon ⫶  times ×  triangleleft ◃  triangleminus ⨺  triangleplus ⨹  triangleright ▹
        triangletimes ⨻  twocaps ⩋  twocups ⩊  typecolon ⦂  unlhd ⊴  unrhd ⊵  uplus ⊎  vee ∨  veebar ⊻
        veedot ⟇  veedoublebar ⩣  veeonvee ⩖  wedge ∧  wedgebar ⩟  wedgedot ⟑  wedgedoublebar ⩠
        wedgeonwedge ⩕  whitesquaretickleft ⟤  whitesquaretickright ⟥  wr ≀
        """;

    // The integrals stand at the side of their limits.
    private const string Big = """
        bigcap ⋂  bigcup ⋃  bigcupdot ⨃  bigcupplus ⨄  bigdoublevee ⨇  bigdoublewedge ⨈  bigodot ⨀
        bigoplus ⨁  bigotimes ⨂  bigsqcap ⨅  bigsqcup ⨆  bigtimes ⨉  biguplus ⨄  bigvee ⋁  bigwedge ⋀
        coprod ∐  fint ⨏  iiiint ⨌  iiint ∭  iint ∬  int ∫  intBar ⨎  intbar ⨍  intcap ⨙  intclockwise ∱
        intcup ⨚  intlarhk ⨗  intop ∫  intx ⨘  oiiint ∰  oiint ∯  oint ∮  pointint ⨕  prod ∏  rppolint ⨒
        scpolint ⨓  smallint ∫  sqint ⨖  sum ∑  varointclockwise ∲
        """;
}
