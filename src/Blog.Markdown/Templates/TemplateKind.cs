namespace Blog.Markdown.Templates;

/// <summary>A kind of template syntax of other generators.</summary>
/// <param name="Name">Its name, for a message.</param>
/// <param name="Cure">What to do instead, for a message.</param>
internal sealed record TemplateKind(string Name, string Cure)
{
    /// <summary>Jekyll's <c>{% highlight %}</c>.</summary>
    public static readonly TemplateKind Highlight = new(
        "a Liquid block of code",
        "what stands in it is read as Markdown, so put it between fences (```csharp … ```)"
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

    /// <summary>Hugo's <c>{{&lt; … >}}</c> and <c>{{% … %}}</c>.</summary>
    public static readonly TemplateKind Shortcode = new(
        "a shortcode of Hugo",
        "write a directive (::: figure) or HTML"
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
