import { spelled, spelledPercent } from '../../numbers/typed';
import type { Decimal, Depreciation, Investment } from '../../protocol/protocol';
import { priceBelowResidual } from '../../replica/rules/commandCheck';
import { type Language, words } from '../../words/words.svelte';
import {
  EMPTY_ESTIMATE,
  type EstimateForm,
  type FormReading,
  number,
  numberBoxes,
  orNothing,
  rate,
} from '../inspector/reading';

/** A purchase that serves for years, charged to each of them. */
export interface InvestmentForm {
  price: EstimateForm;
  usefulLife: string;
  residual: string;
  method: Depreciation;
  interest: string;
}

export function emptyInvestment(): InvestmentForm {
  return {
    price: { ...EMPTY_ESTIMATE },
    usefulLife: '',
    residual: '',
    method: 'LINEAR',
    interest: '',
  };
}

export function investmentForm(amount: Investment, language: Language): InvestmentForm {
  return {
    price: numberBoxes(amount.price, language),
    usefulLife: String(amount.usefulLife),
    residual: spelled(amount.residualValue, language),
    method: amount.method,
    interest: spelledPercent(amount.interest, language),
  };
}

export function readInvestment(form: InvestmentForm, reading: FormReading): Investment {
  const investment = read(form, reading);
  const price = priceBelowResidual(investment);
  if (price !== undefined) {
    const tell = (value: Decimal) => spelled(value, reading.language);
    const { RESIDUAL } = words().inspector.errors;
    reading.reject('investment.residual', RESIDUAL(tell(investment.residualValue), tell(price)));
  }
  return investment;
}

function read(form: InvestmentForm, reading: FormReading): Investment {
  return {
    type: 'Investment',
    price: reading.estimate('investment.price', form.price, number),
    usefulLife: reading.wholeYears('investment.usefulLife', form.usefulLife),
    residualValue: orNothing(number)(reading, 'investment.residual', form.residual),
    method: form.method,
    interest: orNothing(rate)(reading, 'investment.interest', form.interest),
  };
}
