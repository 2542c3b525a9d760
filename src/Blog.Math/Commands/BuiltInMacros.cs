using System.Collections.Frozen;
using Blog.Math.Tokens;

namespace Blog.Math.Commands;

/// <summary>Commands that stand for others.</summary>
internal static class BuiltInMacros
{
    // Each line has a name and what it stands for.
    private const string Table = """
        iff \;\Longleftrightarrow\;
        implies \;\Longrightarrow\;
        impliedby \;\Longleftarrow\;
        dotsb \cdots
        dotsc \ldots
        dotsi \cdots
        dotsm \cdots
        dotso \ldots
        cdots \mathinner{⋯}
        vdots \mathord{⋮}
        Dagger \ddagger
        alef \aleph
        alefsym \aleph
        bull \bullet
        centerdot \cdot
        clubs \clubsuit
        cnums \mathbb{C}
        Complex \mathbb{C}
        diamonds \diamondsuit
        empty \emptyset
        exist \exists
        hearts \heartsuit
        image \Im
        infin \infty
        isin \in
        lang \langle
        rang \rangle
        natnums \mathbb{N}
        N \mathbb{N}
        R \mathbb{R}
        Z \mathbb{Z}
        real \Re
        reals \mathbb{R}
        Reals \mathbb{R}
        plusmn \pm
        sdot \cdot
        sect \S
        spades \spadesuit
        sub \subset
        sube \subseteq
        supe \supseteq
        thetasym \vartheta
        weierp \wp
        lArr \Leftarrow
        rArr \Rightarrow
        Larr \Leftarrow
        Rarr \Rightarrow
        harr \leftrightarrow
        hArr \Leftrightarrow
        Harr \Leftrightarrow
        larr \leftarrow
        rarr \rightarrow
        lrarr \leftrightarrow
        Lrarr \Leftrightarrow
        lrArr \Leftrightarrow
        uarr \uparrow
        uArr \Uparrow
        Uarr \Uparrow
        darr \downarrow
        dArr \Downarrow
        Darr \Downarrow
        Bbbk \mathbb{k}
        vcentcolon \mathrel{:}
        ratio \mathrel{:}
        ordinarycolon :
        coloncolon \mathrel{∷}
        colonequals \mathrel{≔}
        coloncolonequals \mathrel{⩴}
        equalscolon \mathrel{≕}
        equalscoloncolon \mathrel{=∷}
        colonminus \mathrel{:−}
        coloncolonminus \mathrel{∷−}
        minuscolon \mathrel{−:}
        minuscoloncolon \mathrel{−∷}
        coloneq \mathrel{:−}
        Coloneq \mathrel{∷−}
        Eqcolon \mathrel{−∷}
        Eqqcolon \mathrel{=∷}
        colonapprox \mathrel{:≈}
        Colonapprox \mathrel{∷≈}
        coloncolonapprox \mathrel{∷≈}
        approxcolon \mathrel{≈:}
        approxcoloncolon \mathrel{≈∷}
        colonsim \mathrel{:∼}
        Colonsim \mathrel{∷∼}
        coloncolonsim \mathrel{∷∼}
        simcolon \mathrel{∼:}
        simcoloncolon \mathrel{∼∷}
        minuso \mathbin{⦵}
        varliminf \mathop{\underline{\mathrm{lim}}}
        varlimsup \mathop{\overline{\mathrm{lim}}}
        varinjlim \mathop{\underrightarrow{\mathrm{lim}}}
        varprojlim \mathop{\underleftarrow{\mathrm{lim}}}
        idotsint \int\cdots\int
        angln {\angl n}
        arraystretch 1
        underbar#1 \underline{\text{#1}}
        rq '
        lq `
        relbar \mathrel{−}
        Relbar \mathrel{=}
        dd \mathop{\mathrm{d}}
        TextOrMath#1#2 #2
        abs#1 \left|#1\right|
        norm#1 \left\|#1\right\|
        """;

    /// <summary>Macros by name.</summary>
    public static FrozenDictionary<string, TexMacro> All { get; } =
        Table
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => l.Split(' ', 2))
            .ToFrozenDictionary(l => l[0].Split('#')[0], l => TexMacro.Of(l[1], l[0].Count(c => c == '#')));
}
