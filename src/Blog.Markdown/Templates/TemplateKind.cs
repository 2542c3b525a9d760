namespace Blog.Markdown.Templates;

/// <summary>A kind of template syntax of other generators.</summary>
/// <param name="Name">Its name, for a message.</param>
/// <param name="Cure">What to do instead, for a message.</param>
internal sealed record TemplateKind(string Name, string Cure)
{
    /// <summary>Jekyll's <c>{% highlight %}</c>.</summary>
    public static readonly TemplateKind Highlight = new(
        "a Liquid block of code",
        "what stands in it is read as Markdown, so put it between fences (``` … ```)"
    );

    /// <summary>Jekyll's <c>{% post_url %}</c> and <c>{% link %}</c>.</summary>
    public static readonly TemplateKind PostAddress = new(
        "a Liquid tag for an address",
        "write the path of the post's file"
    );

    /// <summary>Other tags of Liquid, Nunjucks, Twig and Jinja.</summary>
    public static readonly TemplateKind Tag = new("a tag of Liquid or Nunjucks", "readers see it as it stands");

    /// <summary><c>{{ … }}</c>.</summary>
    public static readonly TemplateKind Expression = new(
        "an expression of a template language",
        "readers see it as it stands"
    );

    /// <summary>Hugo's and Quarto's <c>{{&lt; … >}}</c> and <c>{{% … %}}</c>.</summary>
    public static readonly TemplateKind Shortcode = new(
        "a shortcode of Hugo",
        "write a directive (::: figure) or HTML"
    );

    /// <summary>Zola's <c>{{ youtube(id="…") }}</c> and <c>{% quote(author="…") %}</c>.</summary>
    public static readonly TemplateKind ZolaShortcode = new(
        "a shortcode of Zola",
        "write a directive (::: figure) or HTML"
    );

    /// <summary>Liquid's <c>{{ site.title }}</c>.</summary>
    public static readonly TemplateKind LiquidValue = new("an expression of Liquid", "readers see it as it stands");

    /// <summary>Liquid's <c>{{ site.baseurl }}</c> and <c>{{ "/x" | relative_url }}</c>.</summary>
    public static readonly TemplateKind LiquidAddress = new(
        "an address of Liquid",
        "write the path alone, from the top of the site: /images/a.png"
    );

    /// <summary>Hugo's <c>{{ .Site.Title }}</c>.</summary>
    public static readonly TemplateKind HugoValue = new(
        "an expression of Hugo's templates",
        "readers see it as it stands"
    );

    /// <summary>Handlebars' <c>{{#if x}}</c> and <c>{{> x}}</c>.</summary>
    public static readonly TemplateKind Handlebars = new("a block of Handlebars", "readers see it as it stands");

    /// <summary>Razor's <c>@Html.Raw(…)</c>.</summary>
    public static readonly TemplateKind Razor = new("an expression of Razor", "readers see it as it stands");

    /// <summary>Obsidian's <c>![[a.png]]</c>.</summary>
    public static readonly TemplateKind WikiEmbed = new("an embedded file of a wiki", "write ![text](a.png)");

    /// <summary>Obsidian's <c>> [!info]</c>; the cure depends on its word.</summary>
    public static readonly TemplateKind Callout = new(
        "a callout of another program",
        "write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION]"
    );

    /// <summary>Kramdown's <c>{: .x}</c>.</summary>
    public static readonly TemplateKind KramdownAttributes = new(
        "a list of attributes for kramdown",
        "write {.class #id}, without the colon"
    );

    /// <summary>Kramdown's <c>{::options /}</c>.</summary>
    public static readonly TemplateKind KramdownExtension = new(
        "an extension of kramdown",
        "readers see it as it stands"
    );

    /// <summary>A place for a table of contents.</summary>
    public static readonly TemplateKind Contents = new(
        "a mark for a table of contents",
        "write 'toc: true' in the front matter"
    );

    /// <summary>MkDocs's <c>!!! note</c>.</summary>
    public static readonly TemplateKind Admonition = new("a box of MkDocs", "write an alert (> [!NOTE])");

    /// <summary>WordPress's <c>[gallery ids="1,2"]</c>.</summary>
    public static readonly TemplateKind WordPress = new(
        "a shortcode of WordPress",
        "write Markdown, HTML or a directive (::: figure)"
    );

    /// <summary><c>[[A page]]</c>.</summary>
    public static readonly TemplateKind WikiLink = new("a wiki link", "write [A page](a-page.md)");

    /// <summary><c>import X from './x'</c>.</summary>
    public static readonly TemplateKind Import = new("an import of MDX", "readers see it as it stands");

    /// <summary><c>&lt;?# … ?></c>.</summary>
    public static readonly TemplateKind Instruction = new(
        "a shortcode of Statiq or a script of PHP",
        "readers see nothing of it"
    );

    /// <summary><c>&lt;%= … %></c>.</summary>
    public static readonly TemplateKind Embedded = new("a tag of ERB or EJS", "readers see it as it stands");

    /// <summary><c>:smile:</c>.</summary>
    public static readonly TemplateKind Emoji = new("a code for an emoji", "write the character itself");
}
