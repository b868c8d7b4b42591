using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using SalesOpsBot.Sales.Playbook;

namespace SalesOpsBot.Data.Playbook;

/// <summary>Reads a page of Markdown into passages, one for each heading that has text of its own.</summary>
internal static class MarkdownPage
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseYamlFrontMatter().Build();

    /// <summary>The page's passages in their order.</summary>
    /// <param name="file">The file's name; it is the title of a page that has no heading of the first level.</param>
    /// <param name="text">What is in it.</param>
    public static IReadOnlyList<PlaybookPassage> Read(string file, string text)
    {
        var blocks = Markdown.Parse(text, Pipeline);
        var title = blocks.OfType<HeadingBlock>().FirstOrDefault(h => h.Level == 1) is { } first ? PlainText.Of(first.Inline) : "";
        if (title.Length == 0) title = Path.GetFileNameWithoutExtension(file);
        var passages = new List<PlaybookPassage>();
        var (heading, lines) = (title, new List<string>());
        foreach (var block in blocks)
        {
            if (block is HeadingBlock next)
            {
                Keep();
                (heading, lines) = (PlainText.Of(next.Inline) is { Length: > 0 } named ? named : title, []);
            }
            else
            {
                lines.AddRange(Lines(block));
            }
        }

        Keep();
        return passages;

        void Keep()
        {
            if (lines.Count > 0) passages.Add(new(file, title, heading, lines));
        }
    }

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        ListBlock list => list.OfType<ListItemBlock>().SelectMany(Item),
        Table table => table.OfType<TableRow>().Select(row => string.Join(" · ", row.OfType<TableCell>().SelectMany(cell => cell.SelectMany(Lines)))).Where(line => line.Length > 0),
        ContainerBlock container => container.SelectMany(Lines),
        ParagraphBlock paragraph when PlainText.Of(paragraph.Inline) is { Length: > 0 } said => [said],
        CodeBlock code and not Markdig.Extensions.Yaml.YamlFrontMatterBlock when code.Lines.ToString().Trim() is { Length: > 0 } written => written.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        _ => [],
    };

    private static IEnumerable<string> Item(ListItemBlock item) => item.SelectMany(Lines).Select((line, at) => at == 0 ? PlaybookPassage.Bullet + line : line);
}
