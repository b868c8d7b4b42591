using Microsoft.Extensions.Logging;
using SalesOpsBot.Assistant.Language.AzureOpenAI;

namespace SalesOpsBot.Assistant;

/// <summary>Every message of this project's log. What people write, and what tools and models answer, stays out of it.</summary>
internal static partial class Log
{
    [LoggerMessage(101, LogLevel.Warning, "The language model gave no answer that can be used: {Failure} (status {Status}).")]
    public static partial void ModelFailed(ILogger logger, ModelFailure failure, int? status);

    [LoggerMessage(102, LogLevel.Information, "Words of the language model were dropped: {Reason}.")]
    public static partial void WordsDropped(ILogger logger, string reason);

    [LoggerMessage(103, LogLevel.Error, "Notice {Notice} could not be made or sent.")]
    public static partial void NoticeFailed(ILogger logger, Exception exception, long notice);
}
