using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Usage;

namespace SalesOpsBot.Assistant.Language.AzureOpenAI;

/// <summary>What a person may use of the model in a day, in tokens and in money.</summary>
internal sealed class ModelBudget(IOptions<AzureOpenAIOptions> options, IModelUseStore uses)
{
    private const decimal Million = 1_000_000;

    // A rule of thumb for English; only used where the model does not tell.
    private const int LettersPerToken = 4;

    /// <summary>Whether nothing is left of the day.</summary>
    public async Task<bool> IsSpentAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        var limits = options.Value;
        var use = await uses.UseAsync(viewer.Person.Id, viewer.Today, cancellationToken);
        var cost = ((use.InputTokens * limits.InputPrice) + (use.OutputTokens * limits.OutputPrice)) / Million;
        return use.InputTokens + use.OutputTokens >= limits.TokensPerPersonAndDay || cost >= limits.CostPerPersonAndDay;
    }

    /// <summary>Books an answer.</summary>
    /// <param name="viewer">Who asked.</param>
    /// <param name="asked">What was sent.</param>
    /// <param name="response">What returned; nothing where nothing did.</param>
    /// <param name="cancellationToken">Stops the booking.</param>
    public Task SpendAsync(Viewer viewer, IEnumerable<ChatMessage> asked, ChatResponse? response, CancellationToken cancellationToken) =>
        uses.AddAsync(viewer.Person.Id, viewer.Today, response?.Usage?.InputTokenCount ?? Estimate(asked), response?.Usage?.OutputTokenCount ?? Estimate(response?.Messages ?? []), cancellationToken);

    private static long Estimate(IEnumerable<ChatMessage> messages) => messages.SelectMany(m => m.Contents).Sum(Letters) / LettersPerToken;

    private static long Letters(AIContent content) => content switch
    {
        TextContent text => text.Text.Length,
        FunctionResultContent result => ToolResultText.Write(result.Result).Length,
        _ => 0,
    };
}
