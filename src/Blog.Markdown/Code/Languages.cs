using System.Collections.Frozen;

namespace Blog.Markdown.Code;

/// <summary>The languages a fence may name. Names are compared without case.</summary>
internal sealed class Languages
{
    /// <summary>Names for code that is shown as it is.</summary>
    private static readonly string[] PlainNames = ["text", "plain", "plaintext", "txt", "output", "none"];

    private static readonly string[] InHtml = ["text.html.basic", "source.css", "source.js"];

    private static readonly string[] InMarkdown =
    [
        "source.cs",
        "source.diff",
        "source.go",
        "source.json",
        "source.python",
        "source.rust",
        "source.shell",
        "source.sql",
        "source.ts",
        "source.yaml",
        "text.xml",
    ];

    private static readonly Language[] Table =
    [
        new("asciidoc", "document.adoc", "asciidoc", "adoc"),
        new("asm", "source.x86asm", "asm", "assembly", "x86asm", "nasm"),
        new("bash", "source.shell", "bash", "sh", "shell", "shellscript", "zsh", "ksh"),
        new("batch", "source.batchfile", "batch", "bat", "cmd"),
        new("bibtex", "text.bibtex", "bibtex", "bib"),
        new("c", "source.c", "c", "h"),
        new("clojure", "source.clojure", "clojure", "clj", "cljs", "edn"),
        new("coffeescript", "source.coffee", "coffeescript", "coffee"),
        new("console", "", "console", "terminal", "shell-session", "shellsession", "sh-session", "bash-session"),
        new("coq", "", "coq", "rocq", "gallina"),
        new("cpp", "source.cpp", "cpp", "c++", "cc", "cxx", "hpp", "h++") { Embedded = ["source.cpp.embedded.macro"] },
        new("csharp", "source.cs", "csharp", "c#", "cs", "csx"),
        new("css", "source.css", "css"),
        new("cuda", "source.cuda-cpp", "cuda", "cu", "cuda-cpp") { Embedded = ["source.cpp.embedded.macro"] },
        new("dart", "source.dart", "dart"),
        new("diff", "source.diff", "diff", "patch"),
        new("dockerfile", "source.dockerfile", "dockerfile", "docker", "containerfile"),
        new("fsharp", "source.fsharp", "fsharp", "f#", "fs", "fsx"),
        new("go", "source.go", "go", "golang"),
        new("graphql", "", "graphql", "gql"),
        new("groovy", "source.groovy", "groovy", "gradle"),
        new("handlebars", "text.html.handlebars", "handlebars", "hbs", "mustache") { Embedded = InHtml },
        new("haskell", "", "haskell", "hs", "lhs"),
        new("hcl", "", "hcl", "terraform", "tf", "tfvars", "tofu"),
        new("hlsl", "source.hlsl", "hlsl"),
        new("html", "text.html.derivative", "html", "htm", "xhtml") { Embedded = InHtml },
        new("ignore", "source.ignore", "ignore", "gitignore", "dockerignore"),
        new("ini", "source.ini", "ini", "properties", "conf", "cfg", "editorconfig", "gitconfig"),
        new("irb", "", "irb", "pry", "rbcon", "ruby-console"),
        new("java", "source.java", "java"),
        new("javascript", "source.js", "javascript", "js", "mjs", "cjs", "node"),
        new("json", "source.json", "json", "geojson", "webmanifest"),
        new("jsonc", "source.json.comments", "jsonc", "json5"),
        new("jsx", "source.js.jsx", "jsx", "javascriptreact"),
        new("julia", "source.julia", "julia", "jl"),
        new("kotlin", "", "kotlin", "kt", "kts"),
        new("latex", "text.tex.latex", "latex") { Embedded = ["text.tex"] },
        new("lean", "", "lean", "lean4"),
        new("less", "source.css.less", "less") { Embedded = ["source.css"] },
        new("log", "text.log", "log"),
        new("lua", "source.lua", "lua"),
        new("makefile", "source.makefile", "makefile", "make", "mk"),
        new("markdown", "text.html.markdown", "markdown", "md") { Embedded = [.. InHtml, .. InMarkdown] },
        new("nginx", "", "nginx", "nginxconf"),
        new("objectivec", "source.objc", "objectivec", "objective-c", "objc"),
        new("objectivecpp", "source.objcpp", "objectivecpp", "objective-cpp", "objective-c++", "objcpp"),
        new("pascal", "source.pascal", "pascal", "delphi"),
        new("perl", "source.perl", "perl", "pl"),
        new("php", "text.html.php", "php")
        {
            Embedded = [.. InHtml, "text.html.derivative", "source.php", "source.sql"],
        },
        new("powershell", "source.powershell", "powershell", "ps1", "ps", "pwsh"),
        new("protobuf", "", "protobuf", "proto", "proto3"),
        new("pug", "text.pug", "pug", "jade") { Embedded = InHtml },
        new("pycon", "", "pycon", "python-console", "python-repl", "ipython"),
        new("python", "source.python", "python", "py", "python3", "py3", "pyi"),
        new("r", "source.r", "r", "rscript"),
        new("raku", "source.perl.6", "raku", "perl6"),
        new("razor", "text.html.cshtml", "razor", "cshtml") { Embedded = [.. InHtml, "source.cs"] },
        new("ruby", "source.ruby", "ruby", "rb"),
        new("rust", "source.rust", "rust", "rs"),
        new("scala", "", "scala", "sc", "sbt"),
        new("scss", "source.css.scss", "scss", "sass") { Embedded = ["source.css"] },
        new("shaderlab", "source.shaderlab", "shaderlab", "shader") { Embedded = ["source.hlsl"] },
        new("sql", "source.sql", "sql", "mysql", "postgresql", "postgres", "sqlite", "tsql"),
        new("swift", "source.swift", "swift"),
        new("tex", "text.tex", "tex"),
        new("toml", "", "toml"),
        new("tsx", "source.tsx", "tsx", "typescriptreact"),
        new("typescript", "source.ts", "typescript", "ts", "mts", "cts"),
        new("typst", "source.typst", "typst", "typ"),
        new("vb", "source.asp.vb.net", "vb", "vbnet", "visualbasic", "vbs"),
        new("xml", "text.xml", "xml", "xsd", "svg", "csproj", "plist", "rss", "atom"),
        new("xslt", "text.xml.xsl", "xslt", "xsl") { Embedded = ["text.xml"] },
        new("yaml", "source.yaml", "yaml", "yml", "dockercompose"),
    ];

    private readonly FrozenDictionary<string, Language> _byName = Table
        .SelectMany(language => language.Names.Select(name => KeyValuePair.Create(name, language)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly FrozenSet<string> _plain = PlainNames.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>All languages that can be coloured, by name.</summary>
    public IReadOnlyList<Language> All { get; } = Table;

    /// <summary>All names, plain ones included, in ordinal order.</summary>
    public IReadOnlyList<string> Names { get; } =
    [.. Table.SelectMany(language => language.Names).Concat(PlainNames).Order(StringComparer.Ordinal)];

    /// <summary>The language of this name; null for plain text and for unknown names.</summary>
    public Language? Find(string? name) =>
        name is not null && _byName.TryGetValue(name, out var language) ? language : null;

    /// <summary>Whether the name is that of a language or one for plain text.</summary>
    public bool Knows(string name) => _byName.ContainsKey(name) || _plain.Contains(name);
}

/// <summary>A language that can be coloured.</summary>
/// <param name="Name">The name in the class of the <c>code</c> element: <c>go</c>.</param>
/// <param name="Scope">The root scope of its grammar: <c>source.go</c>; empty when it has a lexer only, or is a session
/// in a terminal.</param>
/// <param name="Names">All names a fence may use for it, <paramref name="Name"/> among them; lower case.</param>
internal sealed record Language(string Name, string Scope, params string[] Names)
{
    /// <summary>The scopes of the grammars for other languages inside this one. Other grammars are not loaded: some
    /// languages ask for fifty because of here-documents, which takes half a second.</summary>
    public string[] Embedded { get; init; } = [];
}
