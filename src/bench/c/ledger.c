/* The generated listings (see MadeListing.java) written by libxlsxwriter in constant memory:
   ledger ROWS FILE. The last line on standard output is the peak of
   resident memory in KB and the milliseconds that processors worked for it. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <xlsxwriter.h>

enum { COLUMNS = 24, SEED = 2025, DAYS = 365 };

static const char *PLACES[] = {"Harbour", "Pearl River", "Great Wall", "Yangtze",
                               "Lantau",  "Orchid",      "Peak",       "Kowloon"};
static const char *KINDS[] = {"Motors",    "Biotechnology", "Robotics", "Foods",
                              "Materials", "Logistics",     "Software", "Energy"};
static const char *PLACES_ZH[] = {"海港", "珠江", "長城", "長江", "大嶼", "蘭花", "山頂", "九龍"};
static const char *KINDS_ZH[] = {"汽車", "生物科技", "機器人", "食品", "材料", "物流", "軟件", "能源"};
static const char *ACCOUNTANTS[] = {"KPMG", "Ernst & Young", "PricewaterhouseCoopers",
                                    "Deloitte Touche Tohmatsu"};
static const int MONTHS[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

/* 1 January 2025, counted in days as the file format does. */
static const double FIRST_DAY = 45658;

static int64_t below(int64_t number, int column, int bound) {
    uint64_t bits = SEED + (uint64_t)(number * COLUMNS + column) * 0x9E3779B97F4A7C15ULL;
    bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9ULL;
    bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBULL;
    bits ^= bits >> 31;
    return (int64_t)((bits >> 33) % (uint64_t)bound);
}

static int64_t funds(int64_t n) { return 1000 * (50000 + below(n, 10, 2000000)) + 7; }

static int64_t more(int64_t n) { return below(n, 11, 3) == 0 ? funds(n) / 7 : 0; }

int main(int argc, char **argv) {
    if (argc != 3) {
        return 2;
    }
    int64_t rows = atoll(argv[1]);
    lxw_workbook_options options = {.constant_memory = LXW_TRUE};
    lxw_workbook *book = workbook_new_opt(argv[2], &options);
    lxw_format *day = workbook_add_format(book);
    format_set_num_format(day, "yyyy-mm-dd");
    lxw_format *whole = workbook_add_format(book);
    format_set_num_format(whole, "#,##0");
    lxw_format *decimal = workbook_add_format(book);
    format_set_num_format(decimal, "#,##0.00");
    lxw_format *percent = workbook_add_format(book);
    format_set_num_format(percent, "0.00%");
    lxw_format *text = workbook_add_format(book);
    int64_t total = 0;
    for (int64_t n = 0; n < rows; n++) {
        total += funds(n) + more(n);
    }
    lxw_worksheet *summary = workbook_add_worksheet(book, "Summary");
    worksheet_write_number(summary, 0, 0, (double)rows, whole);
    worksheet_write_number(summary, 0, 1, (double)total, whole);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Ledger");
    char words[200];
    for (int64_t n = 0; n < rows; n++) {
        lxw_row_t r = (lxw_row_t)n + 1;
        lxw_col_t c = 0;
        int of_year = (int)below(n, 4, DAYS);
        int month_start = 0;
        for (int m = 0; of_year >= month_start + MONTHS[m]; m++) {
            month_start += MONTHS[m];
        }
        int64_t price = 100 * (1 + below(n, 7, 200)) + 11 + below(n, 8, 9);
        int64_t close = price + below(n, 14, 60) - 20;
        snprintf(words, sizeof words, "XSYN:%07lld", (long long)n + 1);
        worksheet_write_string(sheet, r, c++, words, text);
        snprintf(words, sizeof words, "%s %s %lld Co., Ltd.", PLACES[below(n, 1, 8)],
                 KINDS[below(n, 2, 8)], (long long)n);
        worksheet_write_string(sheet, r, c++, words, text);
        snprintf(words, sizeof words, "%s%s%lld號股份有限公司", PLACES_ZH[below(n, 1, 8)],
                 KINDS_ZH[below(n, 2, 8)], (long long)n);
        worksheet_write_string(sheet, r, c++, words, text);
        worksheet_write_string(sheet, r, c++, below(n, 3, 15) == 0 ? "GEM" : "Main Board", text);
        worksheet_write_number(sheet, r, c++, FIRST_DAY + of_year, day);
        worksheet_write_number(sheet, r, c++, FIRST_DAY + month_start, day);
        worksheet_write_string(sheet, r, c++, "Offer for subscription", text);
        worksheet_write_string(sheet, r, c++, below(n, 5, 30) == 0 ? "Yes" : "No", text);
        snprintf(words, sizeof words, "Industry %d", (int)below(n, 6, 24));
        worksheet_write_string(sheet, r, c++, words, text);
        worksheet_write_number(sheet, r, c++, FIRST_DAY + of_year - 9, day);
        worksheet_write_number(sheet, r, c++, price / 100.0, decimal);
        worksheet_write_number(sheet, r, c++, (price - 10) / 100.0, decimal);
        worksheet_write_number(sheet, r, c++, (price + 30) / 100.0, decimal);
        worksheet_write_number(sheet, r, c++, 1000.0 * (1 + below(n, 9, 500000)), whole);
        worksheet_write_number(sheet, r, c++, (double)(funds(n) / 10), whole);
        worksheet_write_number(sheet, r, c++, (double)funds(n), whole);
        worksheet_write_number(sheet, r, c++, (double)more(n), whole);
        worksheet_write_number(sheet, r, c++, (double)(funds(n) + more(n)), whole);
        worksheet_write_number(sheet, r, c++, (10 * below(n, 12, 3000) + 3) / 10.0, decimal);
        worksheet_write_number(sheet, r, c++, (1 + below(n, 13, 10000)) / 10000.0, percent);
        worksheet_write_number(sheet, r, c++, close / 100.0, decimal);
        worksheet_write_number(sheet, r, c++, (double)close / price - 1, percent);
        snprintf(words, sizeof words, "Securities House %d Limited", (int)below(n, 15, 40));
        worksheet_write_string(sheet, r, c++, words, text);
        worksheet_write_string(sheet, r, c++, ACCOUNTANTS[below(n, 16, 4)], text);
    }
    lxw_error error = workbook_close(book);
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    long milliseconds = (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000 +
                        (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000;
    printf("%ld %ld\n", usage.ru_maxrss, milliseconds);
    return error == LXW_NO_ERROR ? 0 : 1;
}
