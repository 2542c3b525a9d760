using System.Collections.Frozen;
using TextMateSharp.Grammars;
using TextMateSharp.Internal.Grammars.Reader;
using TextMateSharp.Internal.Types;
using TextMateSharp.Registry;
using TextMateSharp.Themes;

namespace Blog.Markdown.Code;

/// <summary>Gives a registry the grammars of one language from the package's resources. The package's own options read
/// the descriptions, snippets and settings of all languages first, which takes longer than to load a grammar.</summary>
/// <param name="language">The language; only its grammar and those embedded in it are found.</param>
internal sealed class GrammarSource(Language language) : IRegistryOptions
{
    private const string Folder = "TextMateSharp.Grammars.Resources.Grammars.";

    private static readonly FrozenDictionary<string, string> Resources = new Dictionary<string, string>
    {
        ["document.adoc"] = "asciidoc.syntaxes.asciidoc.tmLanguage.json",
        ["source.asp.vb.net"] = "vb.syntaxes.asp-vb-net.tmlanguage.json",
        ["source.batchfile"] = "bat.syntaxes.batchfile.tmLanguage.json",
        ["source.c"] = "cpp.syntaxes.c.tmLanguage.json",
        ["source.clojure"] = "clojure.syntaxes.clojure.tmLanguage.json",
        ["source.coffee"] = "coffeescript.syntaxes.coffeescript.tmLanguage.json",
        ["source.cpp"] = "cpp.syntaxes.cpp.tmLanguage.json",
        ["source.cpp.embedded.macro"] = "cpp.syntaxes.cpp.embedded.macro.tmLanguage.json",
        ["source.cs"] = "csharp.syntaxes.csharp.tmLanguage.json",
        ["source.css"] = "css.syntaxes.css.tmLanguage.json",
        ["source.css.less"] = "less.syntaxes.less.tmLanguage.json",
        ["source.css.scss"] = "scss.syntaxes.scss.tmLanguage.json",
        ["source.cuda-cpp"] = "cpp.syntaxes.cuda-cpp.tmLanguage.json",
        ["source.dart"] = "dart.syntaxes.dart.tmLanguage.json",
        ["source.diff"] = "diff.syntaxes.diff.tmLanguage.json",
        ["source.dockerfile"] = "docker.syntaxes.docker.tmLanguage.json",
        ["source.fsharp"] = "fsharp.syntaxes.fsharp.tmLanguage.json",
        ["source.go"] = "go.syntaxes.go.tmLanguage.json",
        ["source.groovy"] = "groovy.syntaxes.groovy.tmLanguage.json",
        ["source.hlsl"] = "hlsl.syntaxes.hlsl.tmLanguage.json",
        ["source.ignore"] = "git.syntaxes.ignore.tmLanguage.json",
        ["source.ini"] = "ini.syntaxes.ini.tmLanguage.json",
        ["source.java"] = "java.syntaxes.java.tmLanguage.json",
        ["source.js"] = "javascript.syntaxes.JavaScript.tmLanguage.json",
        ["source.js.jsx"] = "javascript.syntaxes.JavaScriptReact.tmLanguage.json",
        ["source.json"] = "json.syntaxes.JSON.tmLanguage.json",
        ["source.json.comments"] = "json.syntaxes.JSONC.tmLanguage.json",
        ["source.julia"] = "julia.syntaxes.julia.tmLanguage.json",
        ["source.lua"] = "lua.syntaxes.lua.tmLanguage.json",
        ["source.makefile"] = "make.syntaxes.make.tmLanguage.json",
        ["source.objc"] = "objectivec.syntaxes.objective-c.tmLanguage.json",
        ["source.objcpp"] = "objectivec.syntaxes.objective-c++.tmLanguage.json",
        ["source.pascal"] = "pascal.syntaxes.pascal.tmLanguage.json",
        ["source.perl"] = "perl.syntaxes.perl.tmLanguage.json",
        ["source.perl.6"] = "perl.syntaxes.perl6.tmLanguage.json",
        ["source.php"] = "php.syntaxes.php.tmLanguage.json",
        ["source.powershell"] = "powershell.syntaxes.powershell.tmLanguage.json",
        ["source.python"] = "python.syntaxes.MagicPython.tmLanguage.json",
        ["source.r"] = "r.syntaxes.r.tmLanguage.json",
        ["source.regexp.python"] = "python.syntaxes.MagicRegExp.tmLanguage.json",
        ["source.ruby"] = "ruby.syntaxes.ruby.tmLanguage.json",
        ["source.rust"] = "rust.syntaxes.rust.tmLanguage.json",
        ["source.shaderlab"] = "shaderlab.syntaxes.shaderlab.tmLanguage.json",
        ["source.shell"] = "shellscript.syntaxes.shell-unix-bash.tmLanguage.json",
        ["source.sql"] = "sql.syntaxes.sql.tmLanguage.json",
        ["source.swift"] = "swift.syntaxes.swift.tmLanguage.json",
        ["source.ts"] = "typescriptbasics.syntaxes.TypeScript.tmLanguage.json",
        ["source.tsx"] = "typescriptbasics.syntaxes.TypeScriptReact.tmLanguage.json",
        ["source.typst"] = "typst.syntaxes.typst.tmLanguage.json",
        ["source.x86asm"] = "x86asm.syntaxes.x86asm.tmLanguage.json",
        ["source.yaml"] = "yaml.syntaxes.yaml.tmLanguage.json",
        ["text.bibtex"] = "latex.syntaxes.Bibtex.tmLanguage.json",
        ["text.html.basic"] = "html.syntaxes.html.tmLanguage.json",
        ["text.html.cshtml"] = "razor.syntaxes.cshtml.tmLanguage.json",
        ["text.html.derivative"] = "html.syntaxes.html-derivative.tmLanguage.json",
        ["text.html.handlebars"] = "handlebars.syntaxes.Handlebars.tmLanguage.json",
        ["text.html.markdown"] = "markdownbasics.syntaxes.markdown.tmLanguage.json",
        ["text.html.php"] = "php.syntaxes.html.tmLanguage.json",
        ["text.log"] = "log.syntaxes.log.tmLanguage.json",
        ["text.pug"] = "pug.syntaxes.pug.tmLanguage.json",
        ["text.tex"] = "latex.syntaxes.TeX.tmLanguage.json",
        ["text.tex.latex"] = "latex.syntaxes.LaTeX.tmLanguage.json",
        ["text.xml"] = "xml.syntaxes.xml.tmLanguage.json",
        ["text.xml.xsl"] = "xml.syntaxes.xsl.tmLanguage.json",
    }.ToFrozenDictionary();

    /// <summary>The text of a grammar, to be disposed of by the caller; null when the package has none for the
    /// scope.</summary>
    public static Stream? Open(string scope) =>
        Resources.TryGetValue(scope, out var name)
            ? typeof(RegistryOptions).Assembly.GetManifestResourceStream(Folder + name)
            : null;

    /// <inheritdoc/>
    public IRawGrammar? GetGrammar(string scopeName)
    {
        if (scopeName != language.Scope && !language.Embedded.Contains(scopeName))
            return null;
        using var stream = Open(scopeName);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return GrammarReader.ReadGrammarSync(reader);
    }

    /// <inheritdoc/>
    public IRawTheme GetDefaultTheme() => new ScopeTheme();

    /// <inheritdoc/>
    public IRawTheme? GetTheme(string scopeName) => null;

    /// <inheritdoc/>
    public ICollection<string>? GetInjections(string scopeName) => null;
}
