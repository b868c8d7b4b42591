namespace SalesOpsBot.Assistant.Cards.Templating;

/// <summary>A list; an item that expands to a list is replaced by its items, and one that drops out leaves no gap.</summary>
internal sealed class ArrayNode(IReadOnlyList<TemplateNode> items) : TemplateNode
{
    public override object? Expand(TemplateScope scope)
    {
        var expanded = new List<object?>(items.Count);
        foreach (var item in items)
        {
            switch (item.Expand(scope))
            {
                case null: break;
                case IReadOnlyList<object?> several: expanded.AddRange(several); break;
                case var one: expanded.Add(one); break;
            }
        }

        return expanded;
    }
}
